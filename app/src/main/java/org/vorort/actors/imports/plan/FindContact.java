package org.vorort.actors.imports.plan;

import java.util.Optional;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.ListLine.Contact;

/** Finds the person a list names as the one to ask: by name and organisation, or by name and mail or phone. */
final class FindContact {

    private final Entries entries;

    FindContact(Entries entries) {
        this.entries = entries;
    }

    /** The person, new if nobody known is plainly meant, with mail and phone as far as the list gives them. */
    PlannedEntry find(Contact contact, PlannedEntry organisation) {
        var person = known(contact, organisation).orElseGet(() -> fresh(contact));
        person.knownAt(organisation);
        fill(person, "phone", contact.phone());
        fill(person, "mail", contact.mail());
        return person;
    }

    private Optional<PlannedEntry> known(Contact contact, PlannedEntry organisation) {
        var key = NameKey.ofPerson(contact.name().givenName(), contact.name().familyName());
        for (var person : entries.byName(EntryKind.PERSON, key)) {
            var isThere = person.organisationKeys().contains(organisation.nameKey());
            var isReached = !contact.mail().isEmpty() && contact.mail().equals(person.text("mail"))
                    || !contact.phone().isEmpty() && contact.phone().equals(person.text("phone"));
            if (isThere || isReached) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private PlannedEntry fresh(Contact contact) {
        var person = PlannedEntry.fresh(EntryKind.PERSON);
        person.put("title", contact.name().title());
        person.put("givenName", contact.name().givenName());
        person.put("familyName", contact.name().familyName());
        entries.put(person);
        return person;
    }

    private static void fill(PlannedEntry person, String field, String text) {
        if (!text.isEmpty()) {
            person.put(field, text);
        }
    }
}
