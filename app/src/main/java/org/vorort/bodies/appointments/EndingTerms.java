package org.vorort.bodies.appointments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Which terms end before long: told six, three and one month before (domain.md 6.5, N2). */
final class EndingTerms {

    private static final List<Integer> MONTHS = List.of(1, 3, 6);

    private EndingTerms() {}

    /** Those that end within half a year, or have ended unnoticed, and have no successor; the next to end first. */
    static List<NamedAppointment> of(List<NamedAppointment> all, LocalDate today) {
        var followed = new HashSet<UUID>();
        for (var named : all) {
            var state = named.appointment().state();
            if (state.isOpen() || state == AppointmentState.ACCEPTED) {
                named.appointment().predecessor().ifPresent(followed::add);
            }
        }
        return all.stream()
                .filter(named -> named.appointment().state() == AppointmentState.ACCEPTED)
                .filter(named -> named.person().isPresent()
                        && !followed.contains(named.appointment().id()))
                .filter(named -> named.body().dissolvedOn().isEmpty() && !endsWithItsBody(named))
                .filter(named -> months(named.appointment(), today) > 0)
                .sorted(Comparator.comparing(
                        named -> named.appointment().until().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Then the body itself is asked whether it goes on. */
    private static boolean endsWithItsBody(NamedAppointment named) {
        var last = named.appointment().until();
        return named.body()
                .endsOn()
                .map(end -> last.map(day -> !day.isBefore(end)).orElse(false))
                .orElse(false);
    }

    /** The smallest of 1, 3 and 6 months within which it ends; 0 where it lasts longer. */
    static int months(Appointment appointment, LocalDate today) {
        for (var months : MONTHS) {
            if (appointment
                    .until()
                    .map(last -> last.isBefore(today.plusMonths(months)))
                    .orElse(false)) {
                return months;
            }
        }
        return 0;
    }
}
