package org.vorort.actors;

import java.util.Optional;

/**
 * The fields of an organisation one by one: what forms, imports, exports, merges and the audit trail share. As text, a list
 * has {@code "; "} between its entries.
 */
public enum OrganisationField implements EntryField {
    NAME("name"),
    SHORT_NAME("shortName"),
    GROUP("group"),
    LEVEL("level"),
    LEGAL_FORM("legalForm"),
    REGISTER_NAME("registerName"),
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
    CONTACT_WAY("contactWay"),
    LANGUAGES("languages"),
    TARGET_GROUPS("targetGroups"),
    FIELDS("fields"),
    ABOUT("about"),
    NOTE("note");

    private final String key;

    OrganisationField(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    public static Optional<OrganisationField> of(String key) {
        for (var field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
