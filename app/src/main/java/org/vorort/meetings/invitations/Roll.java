package org.vorort.meetings.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.meetings.invitations.Reply.Answer;

/**
 * Everybody who was invited, and what follows for the meeting.
 *
 * @param votingSeats how many seats have a vote and somebody on them
 */
public record Roll(List<Invitee> invitees, int votingSeats) {

    /** Whether enough of those who may vote will come, as far as one knows. */
    public enum Forecast {
        /** Enough have said yes. */
        REACHED,
        /** It depends on those who have not answered. */
        POSSIBLE,
        /** Even if all others came it would not be enough. */
        OUT_OF_REACH
    }

    public Roll {
        invitees = List.copyOf(invitees);
    }

    /** How many said that they come. */
    public long coming() {
        return count(Answer.YES);
    }

    /** How many said that they do not come. */
    public long declining() {
        return count(Answer.NO);
    }

    /** How many do not know yet. */
    public long undecided() {
        return count(Answer.MAYBE);
    }

    /** How many have not answered. */
    public long silent() {
        return count(Answer.NONE);
    }

    /** How many votes have said that they come; a deputy counts for the seat, once. */
    public int votesComing() {
        return votes(Answer.YES);
    }

    /** How many votes are promised, or might still come. */
    public int votesPossible() {
        var possible = 0;
        for (var member : voters()) {
            var holderOut = member.said(Answer.NO);
            if (!holderOut || deputiesOf(member).stream().anyMatch(deputy -> !deputy.said(Answer.NO))) {
                possible++;
            }
        }
        return possible;
    }

    /** What is to be expected of the quorum. */
    public Forecast forecast(Quorum quorum) {
        if (quorum.reached(votesComing(), votingSeats)) {
            return Forecast.REACHED;
        }
        return quorum.reached(votesPossible(), votingSeats) ? Forecast.POSSIBLE : Forecast.OUT_OF_REACH;
    }

    /** Who stands in for this member, in the order in which they were asked. */
    public List<Invitee> deputiesOf(Invitee member) {
        var deputies = new ArrayList<Invitee>();
        for (var invitee : invitees) {
            if (invitee.standsFor().equals(Optional.of(member.id()))) {
                deputies.add(invitee);
            }
        }
        return deputies;
    }

    /** Who will fill this member's seat: the member, else the first deputy who said yes; nobody as far as one knows yet. */
    public Optional<Invitee> comingFor(Invitee member) {
        if (member.said(Answer.YES)) {
            return Optional.of(member);
        }
        return deputiesOf(member).stream()
                .filter(deputy -> deputy.said(Answer.YES))
                .findFirst();
    }

    private long count(Answer answer) {
        return invitees.stream().filter(invitee -> invitee.said(answer)).count();
    }

    private int votes(Answer answer) {
        var votes = 0;
        for (var member : voters()) {
            if (member.said(answer) || deputiesOf(member).stream().anyMatch(deputy -> deputy.said(answer))) {
                votes++;
            }
        }
        return votes;
    }

    private List<Invitee> voters() {
        return invitees.stream()
                .filter(invitee -> invitee.voting() && invitee.standsFor().isEmpty())
                .toList();
    }
}
