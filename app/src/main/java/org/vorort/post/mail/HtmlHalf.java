package org.vorort.post.mail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.shell.Documents;
import org.vorort.shell.Letterhead;
import org.vorort.shell.Texts;

/** The HTML half of a mail: the same words, easier to read, with the office's address below. Nothing is fetched from anywhere. */
@Component
class HtmlHalf {

    private final Documents documents;
    private final Texts texts;

    HtmlHalf(Documents documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    String of(OutgoingMail mail) {
        var language = mail.language();
        var view = new MailView(
                language.code(),
                mail.subject(),
                mail.head().map(Letterhead::town).orElse("VorOrt"),
                HtmlWords.of(mail.text()),
                mail.head().map(HtmlHalf::office).orElse(List.of()),
                texts.text(language, "post.mail.open"));
        return documents.mail("post/mail/mail", view);
    }

    private static List<String> office(Letterhead head) {
        var lines = new ArrayList<String>();
        lines.add(String.join(", ", head.addressLines()));
        lines.add(head.phone());
        lines.add(head.mail());
        lines.add(head.web());
        lines.removeIf(String::isBlank);
        return lines;
    }
}
