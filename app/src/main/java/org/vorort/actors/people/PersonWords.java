package org.vorort.actors.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.actors.ContactWay;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;
import org.vorort.shell.Texts;

/** The words pages about people need, in the visitor's language. */
@Component
class PersonWords {

    private final Catalogues catalogues;
    private final Texts texts;

    PersonWords(Catalogues catalogues, Texts texts) {
        this.catalogues = catalogues;
        this.texts = texts;
    }

    List<Choice> languages(Visitor visitor) {
        return choices(visitor, Catalogue.LANGUAGE);
    }

    /** What a form offers: the languages in use, and those that are chosen already. */
    List<Choice> languages(Visitor visitor, FormState form) {
        return catalogues
                .words(visitor.municipality(), visitor.language())
                .choices(Catalogue.LANGUAGE, form.values("languages"));
    }

    List<Choice> groups(Visitor visitor) {
        return choices(visitor, Catalogue.GROUP);
    }

    /** The words of these languages, in their order. */
    List<String> languages(Visitor visitor, List<String> keys) {
        return keys.stream().map(key -> word(visitor, Catalogue.LANGUAGE, key)).toList();
    }

    List<Choice> contactWays(Visitor visitor) {
        return named(visitor, "actors.contactWay.", "phone", "mail", "letter", "visit");
    }

    /** How somebody prefers to be reached; empty where nobody asked. */
    String contactWay(Visitor visitor, ContactWay way) {
        return way == ContactWay.UNKNOWN ? "" : texts.text(visitor.language(), "actors.contactWay." + way.code());
    }

    List<Choice> functions(Visitor visitor) {
        return named(visitor, "actors.people.filter.functions.", "with", "without");
    }

    List<Choice> consents(Visitor visitor) {
        return named(visitor, "actors.people.filter.consent.", "public", "internal");
    }

    /** The filters in force, each with the address of the list without it. */
    List<Link> active(Visitor visitor, String path, PersonQuery query) {
        var active = new ArrayList<Link>();
        query.filters()
                .forEach((part, value) -> active.add(new Link(said(visitor, part, value), path + query.without(part))));
        return active;
    }

    private String said(Visitor visitor, String part, String value) {
        return switch (part) {
            case "language" -> word(visitor, Catalogue.LANGUAGE, value);
            case "group" -> word(visitor, Catalogue.GROUP, value);
            case "functions" -> texts.text(visitor.language(), "actors.people.filter.functions." + value);
            case "consent" -> texts.text(visitor.language(), "actors.people.filter.consent." + value);
            case "contactWay" -> texts.text(visitor.language(), "actors.contactWay." + value);
            case "state" -> texts.text(visitor.language(), "actors.filter.state." + value);
            case "fresh" -> texts.text(visitor.language(), "actors.filter.fresh." + value);
            default -> value;
        };
    }

    private List<Choice> choices(Visitor visitor, Catalogue catalogue) {
        var choices = new ArrayList<Choice>();
        for (var entry : catalogues.active(visitor.municipality(), catalogue)) {
            choices.add(new Choice(entry.key(), entry.text().in(visitor.language())));
        }
        return choices;
    }

    private String word(Visitor visitor, Catalogue catalogue, String key) {
        return catalogues.text(visitor.municipality(), catalogue, key, visitor.language());
    }

    private List<Choice> named(Visitor visitor, String beginning, String... values) {
        var choices = new ArrayList<Choice>();
        for (var value : values) {
            choices.add(new Choice(value, texts.text(visitor.language(), beginning + value)));
        }
        return choices;
    }
}
