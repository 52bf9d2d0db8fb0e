package org.vorort.post.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.post.MessageId;
import org.vorort.post.Outbox;
import org.vorort.post.OutboxRules;
import org.vorort.post.Sender;
import org.vorort.post.StoredMessage;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.Letter;
import org.vorort.shell.Letterhead;
import org.vorort.shell.Texts;

/** Puts messages on the town's paper. */
@Service
class PrintLetters {

    private final Outbox outbox;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    PrintLetters(Outbox outbox, Municipalities municipalities, Documents documents, Texts texts, Clock clock) {
        this.outbox = outbox;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    /** One message as PDF; empty where it is not there or its words are gone or nobody else's. */
    Optional<byte[]> print(MunicipalityId municipality, MessageId id, String contact) {
        return outbox.message(Sender.of(municipality), id)
                .map(Outbox.Traced::message)
                .filter(OutboxRules::mayRead)
                .map(message -> documents.letter(letter(municipalities.letterhead(municipality), message, contact)));
    }

    /** The oldest {@link Outbox#MOST_LETTERS} messages that wait to be handed over, as one PDF; empty where there are none. */
    Optional<byte[]> printKept(MunicipalityId municipality, String contact) {
        var head = municipalities.letterhead(municipality);
        var letters = new ArrayList<Letter>();
        for (var message : outbox.kept(municipality, Outbox.MOST_LETTERS)) {
            letters.add(letter(head, message, contact));
        }
        return letters.isEmpty() ? Optional.empty() : Optional.of(documents.serial(letters));
    }

    private Letter letter(Letterhead head, StoredMessage message, String contact) {
        var words = LetterWords.of(message.body().orElseThrow());
        var language = message.language();
        var recipient = new ArrayList<>(List.of(message.to().name()));
        recipient.addAll(message.to().address());
        var link = words.link().map(url -> new Letter.WebLink(url, texts.text(language, "post.letter.link")));
        return new Letter(
                head,
                language,
                recipient,
                LocalDate.ofInstant(clock.instant(), Formats.ZONE),
                new Letter.Contact("", contact, head.phone(), head.mail(), ""),
                new Letter.Wording(
                        language.code(),
                        message.subject(),
                        words.salutation(),
                        words.paragraphs(),
                        words.closing(),
                        words.signature(),
                        words.role()),
                link);
    }
}
