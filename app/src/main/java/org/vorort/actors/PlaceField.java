package org.vorort.actors;

import java.util.Optional;

/**
 * The fields of a place one by one: what forms, imports, exports, merges and the audit trail share. As text, a list
 * has {@code "; "} between its entries.
 */
public enum PlaceField implements EntryField {
    NAME("name"),
    KIND("kind"),
    STREET("street"),
    POSTCODE("postcode"),
    TOWN("town"),
    QUARTER("quarter"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    PHONE("phone"),
    OTHER_PHONE("otherPhone"),
    MAIL("mail"),
    WEB("web"),
    ACCESSIBILITY("accessibility"),
    OPENING_HOURS("openingHours"),
    ABOUT("about");

    private final String key;

    PlaceField(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    public static Optional<PlaceField> of(String key) {
        for (var field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
