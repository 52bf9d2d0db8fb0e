package org.vorort.actors;

import java.util.Optional;

/**
 * The fields of a person one by one: what forms, imports, exports, merges and the audit trail share. As text, a list
 * has {@code "; "} between its entries.
 */
public enum PersonField implements EntryField {
    TITLE("title"),
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    STREET("street"),
    POSTCODE("postcode"),
    TOWN("town"),
    PHONE("phone"),
    OTHER_PHONE("otherPhone"),
    MAIL("mail"),
    CONTACT_WAY("contactWay"),
    REACHABLE_VIA("reachableVia"),
    LANGUAGES("languages"),
    NOTE("note");

    private final String key;

    PersonField(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    public static Optional<PersonField> of(String key) {
        for (var field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
