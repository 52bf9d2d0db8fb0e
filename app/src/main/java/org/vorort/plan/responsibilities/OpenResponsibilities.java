package org.vorort.plan.responsibilities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;
import org.vorort.plan.frictions.Friction;
import org.vorort.plan.frictions.KeepFrictions;
import org.vorort.shell.Formats;

/** Friction points that are open, and entries nobody has checked for a year. */
@Component
class OpenResponsibilities implements OpenWork {

    private static final String PATH = "/responsibilities";

    private final KeepFrictions frictions;
    private final ResponsibilityStore responsibilities;
    private final Clock clock;

    OpenResponsibilities(KeepFrictions frictions, ResponsibilityStore responsibilities, Clock clock) {
        this.frictions = frictions;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var work = new ArrayList<Waiting>();
        var open = frictions.all(municipality).stream().filter(Friction::isOpen).count();
        if (open > 0) {
            work.add(new Waiting("plan.responsibilities.work.friction", open, PATH + "#friction"));
        }
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var old = responsibilities.checkedBefore(municipality, ResponsibilityRules.oldBefore(today));
        if (old > 0) {
            work.add(new Waiting("plan.responsibilities.work.old", old, PATH + "#findings"));
        }
        return work;
    }
}
