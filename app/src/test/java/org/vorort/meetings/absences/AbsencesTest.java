package org.vorort.meetings.absences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.meetings.absences.Absences.Visit;

class AbsencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final PersonId EVA = new PersonId(UUID.randomUUID());
    private static final OrganisationId CLUB = new OrganisationId(UUID.randomUUID());

    @Test
    void three_in_a_row_up_to_the_last_one_are_noticed() {
        assertThat(visits(false, false, false).people()).containsEntry(EVA, 3);
        assertThat(visits(true, false, false, false, false).people()).containsEntry(EVA, 4);
    }

    @Test
    void whoever_came_last_or_missed_twice_is_left_in_peace() {
        assertThat(visits(false, false, false, true).isEmpty()).isTrue();
        assertThat(visits(true, false, false).isEmpty()).isTrue();
        assertThat(Absences.of(List.of(), TODAY).isEmpty()).isTrue();
    }

    @Test
    void an_organisation_of_which_nobody_came_for_a_year_is_noticed() {
        assertThat(visits(false, false).organisations()).containsEntry(CLUB, 2);
        assertThat(visits(false).organisations())
                .as("nothing follows of one meeting")
                .isEmpty();
        assertThat(visits(false, false, true).organisations()).isEmpty();
    }

    @Test
    void what_was_more_than_a_year_ago_does_not_count_for_an_organisation() {
        var came = new Visit(TODAY.minusYears(1).minusDays(1), Optional.of(EVA), Optional.of(CLUB), true);
        var missed = new Visit(TODAY.minusYears(1), Optional.of(EVA), Optional.of(CLUB), false);
        var again = new Visit(TODAY.minusDays(9), Optional.of(EVA), Optional.of(CLUB), false);
        assertThat(Absences.of(List.of(came, missed, again), TODAY).organisations())
                .containsEntry(CLUB, 2);
    }

    @Test
    void two_who_sit_for_one_organisation_make_one_meeting() {
        var one = new Visit(TODAY, Optional.of(EVA), Optional.of(CLUB), false);
        var other = new Visit(TODAY, Optional.empty(), Optional.of(CLUB), false);
        assertThat(Absences.of(List.of(one, other), TODAY).organisations()).isEmpty();
        var represented = new Visit(TODAY.plusDays(1), Optional.empty(), Optional.of(CLUB), true);
        assertThat(Absences.of(List.of(one, other, represented), TODAY).organisations())
                .isEmpty();
    }

    private static Absences visits(boolean... came) {
        var visits = new ArrayList<Visit>();
        for (var meeting = 0; meeting < came.length; meeting++) {
            var on = TODAY.minusDays(30L * (came.length - meeting));
            visits.add(new Visit(on, Optional.of(EVA), Optional.of(CLUB), came[meeting]));
        }
        return Absences.of(visits, TODAY);
    }
}
