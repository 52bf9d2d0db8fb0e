package org.vorort.actors.imports.plan;

import java.util.Locale;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.ListLine;

/**
 * Names without what differs by chance: blanks, punctuation, capitals. "pad e. V." and "pad e.V." are one name; "Süd" and
 * "Sud" are two.
 */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        var key = new StringBuilder(name.length());
        var even = name.toUpperCase(Locale.GERMAN).toLowerCase(Locale.GERMAN);
        even.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Of the subject of a row. */
    public static String of(ListLine row) {
        return row.subject() == EntryKind.PERSON
                ? ofPerson(row.text("givenName"), row.text("familyName"))
                : of(row.name());
    }

    static String ofPerson(String givenName, String familyName) {
        return of(givenName) + "," + of(familyName);
    }
}
