package org.vorort.actors.imports.columns;

import java.util.Optional;

/**
 * What a column may say about the row's subject: the organisation, the place or the person the row is about. Codes that
 * are also the key of a field mean that field of the subject.
 */
public enum Meaning {
    ENTRY_ID("entryId", "actors.imports.column.entryId"),
    RECORD_KEY("recordKey", "actors.imports.column.recordKey"),
    ROW_KIND("rowKind", "actors.imports.column.rowKind"),
    NAME("name", "actors.field.name"),
    ORGANISATION("organisation", "actors.imports.column.organisation"),
    SHORT_NAME("shortName", "actors.field.shortName"),
    REGISTER_NAME("registerName", "actors.field.registerName"),
    LEGAL_FORM("legalForm", "actors.field.legalForm"),
    GROUP("group", "actors.field.group"),
    LEVEL("level", "actors.field.level"),
    FIELDS("fields", "actors.field.fields"),
    TARGET_GROUPS("targetGroups", "actors.field.targetGroups"),
    LANGUAGES("languages", "actors.field.languages"),
    KIND("kind", "actors.field.kind"),
    TITLE("title", "actors.field.title"),
    GIVEN_NAME("givenName", "actors.field.givenName"),
    FAMILY_NAME("familyName", "actors.field.familyName"),
    STREET("street", "actors.field.street"),
    HOUSE_NUMBER("houseNumber", "actors.imports.column.houseNumber"),
    POSTCODE("postcode", "actors.field.postcode"),
    TOWN("town", "actors.field.town"),
    ADDRESS("address", "actors.imports.column.address"),
    QUARTER("quarter", "actors.field.quarter"),
    LATITUDE("latitude", "actors.field.latitude"),
    LONGITUDE("longitude", "actors.field.longitude"),
    PHONE("phone", "actors.field.phone"),
    OTHER_PHONE("otherPhone", "actors.field.otherPhone"),
    MAIL("mail", "actors.field.mail"),
    WEB("web", "actors.field.web"),
    CONTACT("contact", "actors.imports.column.contact"),
    CONTACT_WAY("contactWay", "actors.field.contactWay"),
    REACHABLE_VIA("reachableVia", "actors.field.reachableVia"),
    CONTACT_PERSON("contactPerson", "actors.imports.column.contactPerson"),
    FUNCTION("function", "actors.imports.column.function"),
    FUNCTION_SINCE("functionSince", "actors.field.functionSince"),
    FUNCTION_UNTIL("functionUntil", "actors.field.functionUntil"),
    CONTACT_PHONE("contactPhone", "actors.imports.column.contactPhone"),
    CONTACT_MAIL("contactMail", "actors.imports.column.contactMail"),
    ACCESSIBILITY("accessibility", "actors.field.accessibility"),
    OPENING_HOURS("openingHours", "actors.field.openingHours"),
    OFFERS("offers", "actors.imports.column.offers"),
    ABOUT("about", "actors.field.about"),
    NOTE("note", "actors.field.note");

    private final String code;
    private final String textKey;

    Meaning(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    public String code() {
        return code;
    }

    /** The key of its words on the screens; for fields also the heading in our own exports. */
    public String textKey() {
        return textKey;
    }

    /** Whether a subject of this kind can have it. */
    public boolean fits(EntryKind kind) {
        if (isOfContact()) {
            return kind != EntryKind.PERSON;
        }
        return switch (this) {
            case ENTRY_ID, RECORD_KEY, ROW_KIND, NAME, HOUSE_NUMBER, ADDRESS, CONTACT, OFFERS -> true;
            case FUNCTION, FUNCTION_SINCE, FUNCTION_UNTIL -> true;
            case ORGANISATION -> kind != EntryKind.ORGANISATION;
            case TITLE, GIVEN_NAME, FAMILY_NAME -> true;
            default -> kind.fields().contains(code);
        };
    }

    /** Whether it speaks of the person to ask, not of the subject. */
    private boolean isOfContact() {
        return this == CONTACT_PERSON || this == CONTACT_PHONE || this == CONTACT_MAIL;
    }

    public static Optional<Meaning> of(String code) {
        for (var meaning : values()) {
            if (meaning.code.equals(code)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
