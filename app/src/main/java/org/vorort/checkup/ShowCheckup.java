package org.vorort.checkup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Puts together what the check shows. */
@Component
class ShowCheckup {

    /** As far back as a steering group remembers. */
    private static final int YEARS = 2;

    private final Checkup checkup;
    private final CheckupStore store;
    private final Texts texts;
    private final Clock clock;

    ShowCheckup(Checkup checkup, CheckupStore store, Texts texts, Clock clock) {
        this.checkup = checkup;
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CheckupView of(Visitor visitor) {
        return view(checkup.of(visitor.municipality()), visitor);
    }

    /** With this line alone; with none where nothing bears this code. */
    @Transactional(readOnly = true)
    public CheckupView one(Visitor visitor, String code) {
        return view(checkup.one(visitor.municipality(), code).stream().toList(), visitor);
    }

    private CheckupView view(List<Checked> lines, Visitor visitor) {
        var municipality = visitor.municipality();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return new CheckupView(
                lines,
                store.seen(municipality, today.minusYears(YEARS)),
                today,
                visitor.is(Role.COORDINATOR),
                texts,
                visitor.language());
    }
}
