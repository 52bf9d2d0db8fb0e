package org.vorort.meetings.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;
import org.vorort.shell.Formats;

/** Resolutions whose day has passed and that nobody has carried out. */
@Component
@Order(4)
class OpenResolutions implements OpenWork {

    private final Resolutions resolutions;
    private final Clock clock;

    OpenResolutions(Resolutions resolutions, Clock clock) {
        this.resolutions = resolutions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var overdue = resolutions.count(municipality, ResolutionSearch.of(ResolutionSearch.OVERDUE, today));
        return overdue == 0
                ? List.of()
                : List.of(new Waiting("meetings.resolutions.waiting", overdue, "/resolutions?tab=overdue"));
    }
}
