package org.vorort.meetings.invitations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;

/** What the link in an invitation opens: one meeting, for one person. */
@Service
public class OpenInvitation {

    /** @param name whom the link was made for, so that somebody it was forwarded to sees that it is not theirs */
    public record Opening(Meeting meeting, Invitee invitee, String name) {}

    private final SignedLinks links;
    private final Meetings meetings;
    private final Invitees invitees;

    OpenInvitation(SignedLinks links, Meetings meetings, Invitees invitees) {
        this.links = links;
        this.meetings = meetings;
        this.invitees = invitees;
    }

    /** Empty where the link opens nothing (any more). */
    @Transactional(readOnly = true)
    public Optional<Opening> open(MunicipalityId municipality, String token) {
        if (!(links.open(InviteOne.PURPOSE, token) instanceof Opened.Valid valid)) {
            return Optional.empty();
        }
        var invitee = invitees.find(municipality, new InviteeId(UUID.fromString(valid.subject())));
        return invitee.flatMap(found ->
                meetings.byId(municipality, found.meeting()).map(meeting -> opening(municipality, meeting, found)));
    }

    private Opening opening(MunicipalityId municipality, Meeting meeting, Invitee invitee) {
        var names = invitees.names(municipality, java.util.List.of(invitee));
        return new Opening(meeting, invitee, names.person(invitee));
    }

    /** Whoever has the link of this invitation opens nothing any more. */
    public void close(InviteeId invitee) {
        links.revoke(InviteOne.PURPOSE, invitee.toString());
    }
}
