package org.vorort.bodies.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.handover.HandoverView.Part;
import org.vorort.bodies.seats.Officers;
import org.vorort.bodies.seats.Seats;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The handover sheet of everybody who does something in a body: to read, and on paper. */
@Controller
class HandoverPages {

    /** @param persons everybody with a seat or an office, by name */
    record HandoverListView(List<Person> persons) {}

    private final List<HandoverSection> sections;
    private final People people;
    private final Bodies bodies;
    private final Seats seats;
    private final Officers officers;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    HandoverPages(
            List<HandoverSection> sections,
            People people,
            Bodies bodies,
            Seats seats,
            Officers officers,
            Municipalities municipalities,
            Documents documents,
            Texts texts,
            Clock clock) {
        this.sections = sections;
        this.people = people;
        this.bodies = bodies;
        this.seats = seats;
        this.officers = officers;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/handover")
    View all(Visitor visitor) {
        var municipality = visitor.municipality();
        var ids = new HashSet<PersonId>();
        for (var body : bodies.all(municipality)) {
            if (!body.isFormer(today())) {
                seats.of(municipality, body.id(), today())
                        .forEach(seat -> seat.holder().ifPresent(holding -> ids.add(holding.person())));
                officers.of(municipality, body.id(), today()).forEach(officer -> ids.add(officer.person()));
            }
        }
        return Screen.of("bodies/handover/handovers", new HandoverListView(people.byIds(municipality, ids)));
    }

    @GetMapping("/{municipality}/handover/{slug}")
    View one(@PathVariable String slug, Visitor visitor) {
        return Screen.of("bodies/handover/handover", sheet(slug, visitor));
    }

    @GetMapping("/{municipality}/handover/{slug}/print")
    ResponseEntity<byte[]> print(@PathVariable String slug, Visitor visitor) {
        var view = sheet(slug, visitor);
        var language = visitor.language();
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "bodies.handover.title", view.person().name()),
                texts.text(language, "bodies.handover.meta", Formats.date(language, today())),
                PrintFrame.Format.A4);
        var name = texts.text(language, "bodies.handover.file") + "-" + slug;
        return Documents.shown(name, documents.report("bodies/handover/handoverPrint", frame, view));
    }

    private HandoverView sheet(String slug, Visitor visitor) {
        var person = people.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        var parts = new ArrayList<Part>();
        for (var section : sections) {
            var entries = section.of(visitor.municipality(), person.id(), visitor.language());
            if (!entries.isEmpty()) {
                parts.add(new Part(section.title(visitor.language()), entries));
            }
        }
        return new HandoverView(person, parts);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
