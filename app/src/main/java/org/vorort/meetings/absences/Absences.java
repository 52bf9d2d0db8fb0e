package org.vorort.meetings.absences;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;

/**
 * Whom one should ask how they are: members who missed several meetings in a row, and organisations of which nobody came for a
 * year. Whoever was represented was there.
 *
 * @param people how many meetings in a row each of them missed, up to the last one
 * @param organisations to how many meetings of the year each of them was invited
 */
record Absences(Map<PersonId, Integer> people, Map<OrganisationId, Integer> organisations) {

    /** How many meetings in a row are no coincidence any more. */
    private static final int IN_A_ROW = 3;

    /** Of one single meeting nothing follows. */
    private static final int AT_LEAST = 2;

    /** That somebody was invited, and whether they or somebody for them came. */
    record Visit(LocalDate on, Optional<PersonId> person, Optional<OrganisationId> organisation, boolean came) {}

    /** @param visits of one body, the oldest first */
    static Absences of(List<Visit> visits, LocalDate today) {
        return new Absences(people(visits), organisations(visits, today.minusYears(1)));
    }

    boolean isEmpty() {
        return people.isEmpty() && organisations.isEmpty();
    }

    private static Map<PersonId, Integer> people(List<Visit> visits) {
        var missed = new LinkedHashMap<PersonId, Integer>();
        for (var visit : visits) {
            visit.person().ifPresent(person -> missed.merge(person, 1, (before, one) -> before + one));
            if (visit.came()) {
                visit.person().ifPresent(person -> missed.put(person, 0));
            }
        }
        missed.values().removeIf(times -> times < IN_A_ROW);
        return missed;
    }

    private static Map<OrganisationId, Integer> organisations(List<Visit> visits, LocalDate since) {
        var meetings = new LinkedHashMap<OrganisationId, Integer>();
        var lastDay = new HashMap<OrganisationId, LocalDate>();
        for (var visit : visits) {
            var organisation = visit.organisation();
            if (organisation.isEmpty() || visit.on().isBefore(since)) {
                continue;
            }
            // Two who sit for one organisation were invited to the same meeting.
            var another = !visit.on().equals(lastDay.put(organisation.get(), visit.on()));
            meetings.merge(organisation.get(), another ? 1 : 0, Integer::sum);
        }
        for (var visit : visits) {
            if (visit.came() && !visit.on().isBefore(since)) {
                visit.organisation().ifPresent(meetings::remove);
            }
        }
        meetings.values().removeIf(times -> times < AT_LEAST);
        return meetings;
    }
}
