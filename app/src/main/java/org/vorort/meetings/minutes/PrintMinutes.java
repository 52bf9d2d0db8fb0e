package org.vorort.meetings.minutes;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** Minutes on paper. */
@Component
class PrintMinutes {

    /** @param settled whether they are approved; others say on top that they are a draft */
    record PrintView(MinutesText text, boolean settled) {}

    private final Documents documents;
    private final Municipalities municipalities;
    private final Texts texts;

    PrintMinutes(Documents documents, Municipalities municipalities, Texts texts) {
        this.documents = documents;
        this.municipalities = municipalities;
        this.texts = texts;
    }

    ResponseEntity<byte[]> print(Visitor visitor, Meeting meeting, MinutesText text, boolean settled) {
        var language = visitor.language();
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "meetings.minutes.of", text.title()),
                texts.text(
                        language,
                        "meetings.minutes.meta",
                        text.body(),
                        Formats.dateTime(language, text.starts()),
                        Formats.time(language, text.ends()),
                        text.place()),
                PrintFrame.Format.A4);
        var name = texts.text(language, "meetings.minutes.file") + "-" + meeting.slug();
        return Documents.shown(
                name, documents.report("meetings/minutes/minutesPrint", frame, new PrintView(text, settled)));
    }
}
