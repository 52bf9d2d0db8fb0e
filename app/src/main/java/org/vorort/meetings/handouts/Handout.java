package org.vorort.meetings.handouts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The sheet every handout of a meeting is printed on: what it is, of which body, when and where. */
@Component
class Handout {

    private final Documents documents;
    private final Municipalities municipalities;
    private final Bodies bodies;
    private final Texts texts;

    Handout(Documents documents, Municipalities municipalities, Bodies bodies, Texts texts) {
        this.documents = documents;
        this.municipalities = municipalities;
        this.bodies = bodies;
        this.texts = texts;
    }

    /** @param title key of what it is called, with the title of the meeting in it; @param file key of its name as a file */
    ResponseEntity<byte[]> print(
            Visitor visitor, Meeting meeting, String title, String file, String template, Object view) {
        var language = visitor.language();
        var municipality = visitor.municipality();
        var body = bodies.byId(municipality, meeting.body()).map(Body::name).orElse("");
        var frame = documents.frame(
                language,
                municipalities.find(municipality).map(Municipality::name).orElse(""),
                texts.text(language, title, meeting.title()),
                meta(language, body, meeting.details()),
                PrintFrame.Format.A4);
        var name = texts.text(language, file) + "-" + meeting.slug();
        return Documents.shown(name, documents.report(template, frame, view));
    }

    private String meta(Language language, String body, MeetingDetails details) {
        var place = details.place().isEmpty() ? details.onlineLink() : details.place();
        return Stream.of(body, when(language, details), place)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String when(Language language, MeetingDetails details) {
        return details.starts()
                .map(starts -> texts.text(
                        language,
                        "meetings.handout.when",
                        Formats.dateTime(language, starts),
                        Formats.time(language, details.ends().orElseThrow())))
                .orElseGet(() -> texts.text(language, "meetings.handout.noDay"));
    }
}
