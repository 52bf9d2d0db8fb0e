package org.vorort.meetings.datepoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.ContactWay;
import org.vorort.actors.PersonId;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.meetings.datepoll.PollTable.Sum;
import org.vorort.meetings.invitations.Invitee.Role;
import org.vorort.meetings.invitations.Roll.Forecast;

class PollTableTest {

    private static final Quorum MORE_THAN_HALF = Quorum.of(Quorum.Kind.MORE_THAN_HALF);

    private final PollSlot early = slot(1);
    private final PollSlot late = slot(2);
    private final UUID seat = UUID.randomUUID();
    private final List<Respondent> respondents = new ArrayList<>();

    @Test
    void answers_are_counted_slot_by_slot() {
        member(UUID.randomUUID(), Fit.YES, Fit.NO);
        member(UUID.randomUUID(), Fit.IF_NEED_BE, Fit.YES);
        silent(UUID.randomUUID());
        assertThat(table().sum(early)).isEqualTo(new Sum(1, 1, 0, 1));
        assertThat(table().sum(late)).isEqualTo(new Sum(1, 0, 1, 1));
        assertThat(table().silent()).hasSize(1);
    }

    @Test
    void a_seat_counts_once_whoever_of_it_can_come() {
        member(seat, Fit.YES, Fit.NO);
        member(seat, Fit.YES, Fit.IF_NEED_BE);
        assertThat(table().votes(early)).isEqualTo(1);
        assertThat(table().votes(late)).isEqualTo(1);
    }

    @Test
    void whoever_has_no_vote_does_not_help_the_quorum() {
        add(Optional.of(seat), false, Optional.of(Fit.YES), Optional.of(Fit.YES));
        add(Optional.empty(), false, Optional.of(Fit.YES), Optional.of(Fit.YES));
        assertThat(table().votes(early)).isZero();
        assertThat(table().sum(early).yes()).isEqualTo(2);
    }

    @Test
    void the_quorum_is_reached_possible_or_out_of_reach() {
        member(UUID.randomUUID(), Fit.YES, Fit.NO);
        member(UUID.randomUUID(), Fit.IF_NEED_BE, Fit.NO);
        silent(UUID.randomUUID());
        assertThat(table().forecast(early, MORE_THAN_HALF, 3)).isEqualTo(Forecast.REACHED);
        assertThat(table().forecast(late, MORE_THAN_HALF, 3)).isEqualTo(Forecast.OUT_OF_REACH);
        assertThat(table().forecast(early, MORE_THAN_HALF, 4)).isEqualTo(Forecast.POSSIBLE);
    }

    @Test
    void a_seat_is_lost_only_when_the_deputy_cannot_come_either() {
        member(seat, Fit.NO, Fit.NO);
        member(seat, Fit.NO, Fit.YES);
        var all = Quorum.of(Quorum.Kind.HALF);
        assertThat(table().forecast(early, all, 1)).isEqualTo(Forecast.OUT_OF_REACH);
        assertThat(table().forecast(late, all, 1)).isEqualTo(Forecast.REACHED);
    }

    @Test
    void the_slot_that_suits_most_is_found_and_a_yes_breaks_the_tie() {
        assertThat(table().best()).isEmpty();
        member(UUID.randomUUID(), Fit.YES, Fit.IF_NEED_BE);
        member(UUID.randomUUID(), Fit.NO, Fit.IF_NEED_BE);
        assertThat(table().best()).containsExactly(late);
        member(UUID.randomUUID(), Fit.YES, Fit.NO);
        assertThat(table().best()).containsExactly(early);
    }

    @Test
    void what_the_chair_said_is_found() {
        member(seat, Fit.NO, Fit.YES);
        var chair = respondents.getFirst().person();
        assertThat(table().said(late, chair)).contains(Fit.YES);
        assertThat(table().said(late, new PersonId(UUID.randomUUID()))).isEmpty();
    }

    private PollTable table() {
        return new PollTable(List.of(early, late), respondents);
    }

    private void member(UUID onSeat, Fit first, Fit second) {
        add(Optional.of(onSeat), true, Optional.of(first), Optional.of(second));
    }

    private void silent(UUID onSeat) {
        add(Optional.of(onSeat), true, Optional.empty(), Optional.empty());
    }

    private void add(Optional<UUID> onSeat, boolean voting, Optional<Fit> first, Optional<Fit> second) {
        var answers = new HashMap<UUID, Fit>();
        first.ifPresent(fit -> answers.put(early.id(), fit));
        second.ifPresent(fit -> answers.put(late.id(), fit));
        respondents.add(new Respondent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                Optional.empty(),
                onSeat,
                Role.MEMBER,
                voting,
                ContactWay.MAIL,
                UUID.randomUUID(),
                first.map(_ -> Instant.EPOCH),
                false,
                "",
                Optional.empty(),
                Optional.empty(),
                answers));
    }

    private static PollSlot slot(int day) {
        var starts = Instant.parse("2027-01-0" + day + "T16:00:00Z");
        return new PollSlot(UUID.randomUUID(), starts, starts.plusSeconds(7_200));
    }
}
