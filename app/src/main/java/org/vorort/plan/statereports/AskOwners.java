package org.vorort.plan.statereports;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.plan.measures.MeasureRules;
import org.vorort.plan.measures.Measures;

/** Asks, once a day, for what nobody has spoken of for half a year, and reminds once of what was not answered. */
@Service
class AskOwners {

    private final Measures measures;
    private final AskState askState;
    private final Municipalities municipalities;

    AskOwners(Measures measures, AskState askState, Municipalities municipalities) {
        this.measures = measures;
        this.askState = askState;
        this.municipalities = municipalities;
    }

    /** @return how many were written to */
    @Transactional
    public int ask(MunicipalityId municipality) {
        var office = Visitor.Actor.named(municipalities.letterhead(municipality).town());
        var today = measures.today();
        var written = 0;
        for (var measure : measures.all(municipality)) {
            var again = MeasureRules.remind(measure, today);
            if ((again || MeasureRules.ask(measure, today)) && askState.ask(municipality, measure, again, office)) {
                written++;
            }
        }
        return written;
    }
}
