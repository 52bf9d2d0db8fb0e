package org.vorort.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vorort.actors.ContactWay;
import org.vorort.actors.PersonId;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.kernel.Ids;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.invitations.Reply.Answer;
import org.vorort.meetings.invitations.Roll.Forecast;

class RollTest {

    private static final Quorum MORE_THAN_HALF = Quorum.of(Quorum.Kind.MORE_THAN_HALF);

    @Test
    void a_deputy_brings_the_vote_back_once() {
        var member = member(Answer.NO);
        var roll = roll(
                member, deputy(member, Answer.YES), deputy(member, Answer.YES), member(Answer.YES), member(Answer.NO));
        assertThat(roll.votesComing()).isEqualTo(2);
        assertThat(roll.comingFor(member)).get().extracting(Invitee::role).isEqualTo(Invitee.Role.DEPUTY);
        assertThat(roll.forecast(MORE_THAN_HALF)).isEqualTo(Forecast.REACHED);
    }

    @Test
    void guests_and_advisers_do_not_count() {
        var roll = new Roll(List.of(guest(), guest(), member(Answer.NO), member(Answer.NONE)), 2);
        assertThat(roll.votesComing()).isZero();
        assertThat(roll.forecast(MORE_THAN_HALF)).isEqualTo(Forecast.OUT_OF_REACH);
    }

    @Test
    void silence_may_still_become_a_yes() {
        var roll = roll(member(Answer.YES), member(Answer.NONE), member(Answer.MAYBE), member(Answer.NO));
        assertThat(roll.votesPossible()).isEqualTo(3);
        assertThat(roll.forecast(MORE_THAN_HALF)).isEqualTo(Forecast.POSSIBLE);
    }

    @Test
    void whatever_is_answered_nobody_has_more_votes_than_there_are_seats() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var invitees = new ArrayList<Invitee>();
            var seats = random.nextInt(12);
            for (var seat = 0; seat < seats; seat++) {
                var member = member(any(random));
                invitees.add(member);
                for (var deputy = random.nextInt(3); deputy > 0; deputy--) {
                    invitees.add(deputy(member, any(random)));
                }
            }
            var roll = new Roll(invitees, seats);
            assertThat(roll.votesComing()).isLessThanOrEqualTo(roll.votesPossible());
            assertThat(roll.votesPossible()).isLessThanOrEqualTo(seats);
        }
    }

    private static Answer any(Random random) {
        return Answer.values()[random.nextInt(Answer.values().length)];
    }

    private static Roll roll(Invitee... invitees) {
        var members = 0;
        for (var invitee : invitees) {
            members += invitee.standsFor().isEmpty() ? 1 : 0;
        }
        return new Roll(List.of(invitees), members);
    }

    private static Invitee member(Answer answer) {
        return invitee(Invitee.Role.MEMBER, true, Optional.empty(), answer);
    }

    private static Invitee deputy(Invitee member, Answer answer) {
        return invitee(Invitee.Role.DEPUTY, true, Optional.of(member.id()), answer);
    }

    private static Invitee guest() {
        return invitee(Invitee.Role.GUEST, false, Optional.empty(), Answer.YES);
    }

    private static Invitee invitee(Invitee.Role role, boolean voting, Optional<InviteeId> standsFor, Answer answer) {
        return new Invitee(
                InviteeId.fresh(),
                MeetingId.fresh(),
                Optional.of(Ids.fresh()),
                standsFor,
                Optional.of(new PersonId(Ids.fresh())),
                Optional.empty(),
                role,
                voting,
                ContactWay.MAIL,
                Ids.fresh(),
                Instant.EPOCH,
                new Reply(answer, Reply.Way.LINK, Optional.empty(), ""),
                Optional.empty(),
                Needs.NONE);
    }
}
