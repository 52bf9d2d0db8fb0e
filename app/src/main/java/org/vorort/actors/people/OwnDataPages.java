package org.vorort.actors.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.vorort.actors.Person;
import org.vorort.actors.people.OwnData.Chapter;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What is stored about a person, to be shown or handed to them (GDPR Art. 15): a page, and the same on paper. */
@Controller
class OwnDataPages {

    record OwnDataView(Person person, List<Chapter> chapters) {}

    private final Portraits portraits;
    private final OwnData ownData;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    OwnDataPages(
            Portraits portraits,
            OwnData ownData,
            Municipalities municipalities,
            Documents documents,
            Texts texts,
            Clock clock) {
        this.portraits = portraits;
        this.ownData = ownData;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/people/{slug}/own-data")
    View page(@PathVariable String slug, Visitor visitor) {
        return Screen.of("actors/people/ownData", view(slug, visitor));
    }

    @GetMapping("/{municipality}/people/{slug}/own-data/print")
    ResponseEntity<byte[]> print(@PathVariable String slug, Visitor visitor) {
        var view = view(slug, visitor);
        var language = visitor.language();
        var town = municipalities
                .find(visitor.municipality())
                .orElseThrow(NotFound::new)
                .name();
        var day = Formats.date(language, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        var frame = documents.frame(
                language,
                town,
                texts.text(
                        language, "actors.people.ownData.title", view.person().name()),
                texts.text(language, "actors.people.ownData.meta", day),
                PrintFrame.Format.A4);
        var name = texts.text(language, "actors.people.ownData.file") + "-" + slug;
        return Documents.shown(name, documents.report("actors/people/ownDataPrint", frame, view));
    }

    private OwnDataView view(String slug, Visitor visitor) {
        var portrait = portraits.whole(visitor.municipality(), slug).orElseThrow(NotFound::new);
        return new OwnDataView(portrait.person(), ownData.of(portrait, visitor));
    }
}
