package org.vorort.actors.upkeep;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.upkeep.Upkeep.Due;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;

/** Answers nobody has looked at, and entries to be asked about. Whoever was asked and has not answered waits for nobody. */
@Component
@Order(10)
class OpenUpkeep implements OpenWork {

    private static final String PATH = "/upkeep";

    private final Upkeep upkeep;

    OpenUpkeep(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public List<Waiting> of(MunicipalityId municipality) {
        var waiting = new ArrayList<Waiting>();
        var answers = upkeep.unseen(municipality).size();
        if (answers > 0) {
            waiting.add(new Waiting("actors.upkeep.open.answers", answers, PATH));
        }
        var due = upkeep.due(municipality).stream().filter(Due::mayAsk).count();
        if (due > 0) {
            waiting.add(new Waiting("actors.upkeep.open.due", due, PATH));
        }
        return waiting;
    }
}
