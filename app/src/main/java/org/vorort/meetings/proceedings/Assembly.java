package org.vorort.meetings.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.meetings.invitations.Invitee;
import org.vorort.meetings.invitations.Roll;

/**
 * Who is there, and how many votes that makes. A seat has one vote: its member's, or that of one deputy while the member is
 * away, whoever of the deputies came first on the list.
 */
public record Assembly(Roll roll, Map<UUID, Presence> presences) {

    /** Whether somebody is there. */
    public boolean isPresent(Invitee invitee) {
        return presence(invitee).equals(Optional.of(Presence.PRESENT));
    }

    /** What is known about somebody; empty where nobody has said anything yet. */
    public Optional<Presence> presence(Invitee invitee) {
        return Optional.ofNullable(presences.get(invitee.id().value()));
    }

    /** Who may vote now, one for each seat. */
    public List<Invitee> voters() {
        var voters = new ArrayList<Invitee>();
        for (var invitee : roll.invitees()) {
            if (invitee.voting() && invitee.standsFor().isEmpty()) {
                (isPresent(invitee) ? Optional.of(invitee) : deputy(invitee)).ifPresent(voters::add);
            }
        }
        return voters;
    }

    /** How many may vote on a matter from which these have withdrawn. */
    public int votesWithout(Set<UUID> recused) {
        var votes = 0;
        for (var voter : voters()) {
            votes += recused.contains(voter.id().value()) ? 0 : 1;
        }
        return votes;
    }

    public boolean hasQuorum(Quorum quorum) {
        return quorum.reached(voters().size(), roll.votingSeats());
    }

    /** How many are there, with a vote or without. */
    public long present() {
        return roll.invitees().stream().filter(this::isPresent).count();
    }

    private Optional<Invitee> deputy(Invitee member) {
        return roll.deputiesOf(member).stream().filter(this::isPresent).findFirst();
    }
}
