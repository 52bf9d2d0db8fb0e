package org.vorort.post.outbox;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.post.ChangeDelivery;
import org.vorort.post.MessageId;
import org.vorort.shell.Documents;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Texts;

/** Messages on the town's paper: one, or everything that waits to be handed over. */
@Controller
class LetterPages {

    private final PrintLetters printLetters;
    private final ChangeDelivery changeDelivery;
    private final Texts texts;

    LetterPages(PrintLetters printLetters, ChangeDelivery changeDelivery, Texts texts) {
        this.printLetters = printLetters;
        this.changeDelivery = changeDelivery;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/outbox/{id}/letter")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, Visitor visitor) {
        var letter = printLetters.print(
                visitor.municipality(), new MessageId(id), visitor.actor().name());
        return pdf(letter, "post.letter.file", visitor);
    }

    @GetMapping("/{municipality}/outbox/letters")
    ResponseEntity<byte[]> letters(Visitor visitor) {
        var letters =
                printLetters.printKept(visitor.municipality(), visitor.actor().name());
        return pdf(letters, "post.letters.file", visitor);
    }

    @PostMapping("/{municipality}/outbox/letters/hand-over")
    View handOverAll(
            @RequestParam UUID newest,
            @RequestParam(defaultValue = "") String note,
            Visitor visitor,
            HttpServletResponse response) {
        if (note.isBlank() || note.length() > MessagePages.LONGEST_NOTE) {
            throw new Refused("post.handOver.missing");
        }
        var count = changeDelivery.handOverAll(visitor.municipality(), new MessageId(newest), note, visitor.actor());
        Notices.say(response, "post.letters.handedOver", count);
        return new RedirectView(OutboxPages.home(visitor) + "?state=kept");
    }

    private ResponseEntity<byte[]> pdf(Optional<byte[]> document, String name, Visitor visitor) {
        return Documents.shown(texts.text(visitor.language(), name), document.orElseThrow(NotFound::new));
    }
}
