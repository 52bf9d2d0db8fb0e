package org.vorort.cockpit;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What comes round every year in the work of a network's office, in which months, and where it is done (domain.md 5.2). */
enum Occasion {
    COUNCIL_REPORT("/reports", Month.FEBRUARY),
    FUNDER_REPORT("/funding", Month.MARCH),
    INDICATORS("/plan", Month.APRIL),
    CONFERENCE("/meetings/new", Month.MAY),
    FEAST("/checkup", Month.JUNE),
    ADDRESSES("/upkeep", Month.AUGUST),
    CONSENTS("/people", Month.SEPTEMBER),
    /** Applications for the following year end on 15 November (domain.md 5.1). */
    APPLICATION("/funding", Month.OCTOBER, Month.NOVEMBER),
    NEXT_YEAR("/meetings/series", Month.DECEMBER),
    JURY("/meetings/new", Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER),
    FUND_STATEMENT("/funding", Month.JANUARY, Month.APRIL, Month.JULY, Month.OCTOBER),
    VOLUNTEERS("/meetings/series", Month.JANUARY, Month.APRIL, Month.JULY, Month.OCTOBER);

    private final String path;
    private final Set<Month> months;

    Occasion(String path, Month... months) {
        this.path = path;
        this.months = EnumSet.copyOf(List.of(months));
    }

    /** What is due in this month. */
    static List<Occasion> in(Month month) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.months.contains(month))
                .toList();
    }

    /** Where it is done, below the town. */
    String path() {
        return path;
    }

    /** The word in texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
