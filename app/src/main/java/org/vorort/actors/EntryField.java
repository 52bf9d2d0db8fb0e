package org.vorort.actors;

/** A field of an entry: an organisation, a person or a place. */
public interface EntryField {

    /** The name of the field in forms, in the audit trail, and after {@code actors.field.} in the texts. */
    String key();

    /** Its column. */
    default String column() {
        return switch (key()) {
            case "group" -> "actor_group";
            default -> key().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** Whether it holds several entries. */
    default boolean isList() {
        return switch (key()) {
            case "languages", "targetGroups", "fields" -> true;
            default -> false;
        };
    }

    default boolean isDecimal() {
        return key().equals("latitude") || key().equals("longitude");
    }
}
