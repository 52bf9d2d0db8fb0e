package org.vorort.actors.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.actors.Person;
import org.vorort.actors.PersonField;
import org.vorort.actors.Phones;
import org.vorort.actors.State;
import org.vorort.actors.people.PersonStore.Held;
import org.vorort.actors.people.Portraits.Portrait;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.Audit;
import org.vorort.identity.AuditLine;
import org.vorort.identity.AuditWording;
import org.vorort.identity.Visitor;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Everything stored about a person, in words: what they may ask for (GDPR Art. 15). */
@Component
class OwnData {

    /** @param label what it is; @param text what is stored */
    record Fact(String label, String text) {}

    record Chapter(String title, List<Fact> facts) {}

    private final PersonWords words;
    private final Texts texts;
    private final AuditWording wording;
    private final List<Traces> above;

    OwnData(PersonWords words, Texts texts, AuditWording wording, List<Traces> above) {
        this.words = words;
        this.texts = texts;
        this.wording = wording;
        this.above = above;
    }

    /** The chapters that say something. */
    List<Chapter> of(Portrait portrait, Visitor visitor) {
        var chapters = new ArrayList<>(List.of(
                new Chapter(text(visitor, "actors.people.ownData.entry"), entry(portrait.person(), visitor)),
                new Chapter(text(visitor, "actors.people.unread"), unread(portrait.person(), visitor)),
                new Chapter(text(visitor, "actors.people.functions"), functions(portrait.functions(), visitor)),
                new Chapter(text(visitor, "actors.people.standsIn"), standsIn(portrait.standsIn(), visitor)),
                new Chapter(text(visitor, "actors.people.consents"), consents(portrait, visitor)),
                new Chapter(text(visitor, "actors.people.trail"), trail(portrait.trail(), visitor))));
        for (var room : above) {
            var facts = room.about(visitor.municipality(), portrait.person().id(), visitor.language()).stream()
                    .map(fact -> new Fact(fact.label(), fact.text()))
                    .toList();
            chapters.add(chapters.size() - 1, new Chapter(room.title(visitor.language()), facts));
        }
        chapters.removeIf(chapter -> chapter.facts().isEmpty());
        return chapters;
    }

    private List<Fact> entry(Person person, Visitor visitor) {
        var facts = new ArrayList<Fact>();
        for (var field : PersonField.values()) {
            var text = shown(person, field, visitor);
            if (!text.isEmpty()) {
                facts.add(new Fact(text(visitor, "actors.field." + field.key()), text));
            }
        }
        if (person.state() != State.ACTIVE) {
            facts.add(new Fact(
                    text(visitor, "actors.field.state"),
                    text(visitor, "actors.state." + person.state().code())));
        }
        if (!person.source().isEmpty()) {
            facts.add(new Fact(text(visitor, "actors.people.ownData.source"), person.source()));
        }
        person.confirmed()
                .ifPresent(confirmed -> facts.add(new Fact(
                        text(visitor, "actors.field.confirmed"),
                        dateTime(visitor, confirmed.at()) + ", " + confirmed.by())));
        facts.add(new Fact(text(visitor, "actors.people.ownData.changed"), dateTime(visitor, person.updatedAt())));
        return facts;
    }

    private String shown(Person person, PersonField field, Visitor visitor) {
        var details = person.details();
        return switch (field) {
            case LANGUAGES -> String.join(", ", words.languages(visitor, details.languages()));
            case CONTACT_WAY -> words.contactWay(visitor, details.contactWay());
            case PHONE, OTHER_PHONE -> Phones.shown(details.text(field));
            case TITLE, GIVEN_NAME, FAMILY_NAME, STREET, POSTCODE, TOWN, MAIL, REACHABLE_VIA, NOTE ->
                details.text(field);
        };
    }

    private List<Fact> unread(Person person, Visitor visitor) {
        var facts = new ArrayList<Fact>();
        person.unread().forEach((field, raw) -> facts.add(new Fact(text(visitor, "actors.field." + field), raw)));
        return facts;
    }

    private List<Fact> functions(List<Held> functions, Visitor visitor) {
        var facts = new ArrayList<Fact>();
        for (var held : functions) {
            var parts = new ArrayList<String>();
            if (!held.title().isEmpty()) {
                parts.add(held.title());
            }
            if (held.contactPerson()) {
                parts.add(text(visitor, "actors.people.contactPerson"));
            }
            held.from().ifPresent(day -> parts.add(text(visitor, "actors.people.from", date(visitor, day))));
            held.until().ifPresent(day -> parts.add(text(visitor, "actors.people.until", date(visitor, day))));
            held.deputy().ifPresent(deputy -> parts.add(text(visitor, "actors.people.deputy") + " " + deputy.text()));
            facts.add(new Fact(held.organisation().text(), String.join(", ", parts)));
        }
        return facts;
    }

    private List<Fact> standsIn(List<Held> functions, Visitor visitor) {
        var facts = new ArrayList<Fact>();
        for (var held : functions) {
            facts.add(new Fact(
                    held.organisation().text(),
                    text(visitor, "actors.people.standsInFor") + " "
                            + held.holder().text()));
        }
        return facts;
    }

    private List<Fact> consents(Portrait portrait, Visitor visitor) {
        var facts = new ArrayList<Fact>();
        for (var consent : portrait.consents()) {
            var given = text(
                    visitor,
                    "actors.people.ownData.consent",
                    date(visitor, consent.givenOn()),
                    consent.source(),
                    consent.recordedBy());
            var withdrawn = consent.withdrawnOn()
                    .map(day -> " " + text(visitor, "actors.people.consent.withdrawn", date(visitor, day)))
                    .orElse("");
            facts.add(
                    new Fact(text(visitor, "actors.purpose." + consent.purpose().code()), given + withdrawn));
        }
        return facts;
    }

    private List<Fact> trail(List<Audit.Entry> trail, Visitor visitor) {
        var facts = new ArrayList<Fact>();
        for (var entry : trail) {
            var line = wording.line(entry, visitor.language());
            var said = new ArrayList<String>();
            said.add((line.actor().isEmpty() ? "" : line.actor() + ": ") + line.sentence());
            for (var change : line.changes()) {
                said.add(change.field() + ": " + told(change));
            }
            facts.add(new Fact(dateTime(visitor, entry.at()), String.join("; ", said)));
        }
        return facts;
    }

    private static String told(AuditLine.Change change) {
        if (change.before().isEmpty()) {
            return change.after();
        }
        return change.before() + " → " + (change.after().isEmpty() ? "–" : change.after());
    }

    private String text(Visitor visitor, String key, Object... arguments) {
        return texts.text(visitor.language(), key, arguments);
    }

    private static String date(Visitor visitor, LocalDate day) {
        return Formats.date(visitor.language(), day);
    }

    private static String dateTime(Visitor visitor, Instant at) {
        return Formats.dateTime(visitor.language(), at);
    }
}
