package org.vorort.actors.imports.columns;

/**
 * What a list says for a field.
 *
 * @param text as it was read; empty where nothing stood or nothing could be read
 * @param unread the cell word for word, as far as it could not be read or found no room
 */
public record FieldValue(String text, String unread) {

    public static final FieldValue EMPTY = new FieldValue("", "");

    public boolean isEmpty() {
        return text.isEmpty() && unread.isEmpty();
    }
}
