package org.vorort.meetings.replies;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vorort.identity.Visitor;
import org.vorort.meetings.invitations.OpenInvitation;
import org.vorort.meetings.papers.HandOut;
import org.vorort.meetings.papers.Papers;
import org.vorort.shell.NotFound;

/** The papers of the one meeting somebody was invited to, by the link in their invitation. */
@Controller
class InviteePaperPages {

    private final OpenInvitation openInvitation;
    private final Papers papers;

    InviteePaperPages(OpenInvitation openInvitation, Papers papers) {
        this.openInvitation = openInvitation;
        this.papers = papers;
    }

    @GetMapping("/{municipality}/invitations/{token}/papers/{id}")
    ResponseEntity<byte[]> paper(@PathVariable String token, @PathVariable UUID id, Visitor visitor) {
        var opening = openInvitation.open(visitor.municipality(), token).orElseThrow(NotFound::new);
        return HandOut.file(
                papers.content(visitor.municipality(), opening.meeting(), id).orElseThrow(NotFound::new));
    }
}
