package org.vorort.actors.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What an address card says, column by column. Birthdays, pictures and whatever else is private do not get this far. */
public record ContactCard(Map<ContactColumn, String> texts) {

    /** The words in the column for the kind. */
    public static final String ORGANISATION = "Organisation";

    public static final String PERSON = "Person";

    public ContactCard {
        texts = Map.copyOf(texts);
    }

    /** The text in this column, empty where the card says nothing. */
    public String text(ContactColumn column) {
        return texts.getOrDefault(column, "");
    }

    static List<String> headings() {
        var headings = new ArrayList<String>();
        for (var column : ContactColumn.values()) {
            headings.add(column.heading());
        }
        return headings;
    }

    List<String> cells() {
        var cells = new ArrayList<String>();
        for (var column : ContactColumn.values()) {
            cells.add(text(column));
        }
        return cells;
    }

    /** A card while it is being read: blank texts are nothing, and the same text twice is one. */
    static final class Draft {

        private final Map<ContactColumn, LinkedHashSet<String>> entries = new EnumMap<>(ContactColumn.class);

        void add(ContactColumn column, String text) {
            var bare = text.strip();
            if (!bare.isEmpty()) {
                entries.computeIfAbsent(column, _ -> new LinkedHashSet<>()).add(bare);
            }
        }

        /** The first text goes into one column, all further ones into the other. */
        void add(ContactColumn first, ContactColumn others, String text) {
            var known = entries.get(first);
            add(known == null || known.contains(text.strip()) ? first : others, text);
        }

        boolean has(ContactColumn column) {
            return entries.containsKey(column);
        }

        ContactCard card() {
            var texts = new EnumMap<ContactColumn, String>(ContactColumn.class);
            entries.forEach((column, several) -> texts.put(
                    column, String.join(column == ContactColumn.NOTE ? "\n" : ContactColumn.SEPARATOR, several)));
            return new ContactCard(texts);
        }
    }
}
