package org.vorort.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.network.outreach.KeepOutreach;
import org.vorort.network.outreach.Outreach;
import org.vorort.network.outreach.OutreachId;
import org.vorort.network.outreach.OutreachState;
import org.vorort.network.outreach.OutreachWords;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/** Whom Musterlingen wants to win: firms, a club that has no time, and some the directory does not know yet. */
@Service
class DemoOutreach {

    private static final int COLUMNS = 10;

    private final KeepOutreach keepOutreach;
    private final Organisations organisations;
    private final Clock clock;

    DemoOutreach(KeepOutreach keepOutreach, Organisations organisations, Clock clock) {
        this.keepOutreach = keepOutreach;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    public void create(MunicipalityId town, Visitor.Actor by) {
        var byName = new HashMap<String, OrganisationId>();
        organisations.all(town).forEach(one -> byName.put(one.name(), one.id()));
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        for (var line : DemoFile.read("outreach.tsv", COLUMNS)) {
            var words = new OutreachWords(
                    line.get(0),
                    line.get(1),
                    line.get(2),
                    line.get(3),
                    line.get(4),
                    line.get(5),
                    line.get(6),
                    line.get(9));
            var days = Optional.of(line.get(8)).filter(written -> !written.isEmpty());
            var outreach = new Outreach(
                    OutreachId.fresh(),
                    Optional.ofNullable(byName.get(line.get(0))),
                    words,
                    OutreachState.of(line.get(7)).orElseThrow(),
                    days.map(written -> today.plusDays(Long.parseLong(written))),
                    clock.instant(),
                    1);
            keepOutreach.add(town, outreach, by);
        }
    }
}
