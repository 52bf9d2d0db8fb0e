package org.vorort.actors.exports;

import org.jspecify.annotations.Nullable;
import org.vorort.actors.sheets.ContactColumn;

/** Which field stands where on an address card. The office's notes stay at home. */
final class CardColumns {

    private CardColumns() {}

    static @Nullable ContactColumn of(String field) {
        return switch (field) {
            case "name" -> ContactColumn.DISPLAY_NAME;
            case "title" -> ContactColumn.TITLE;
            case "givenName" -> ContactColumn.GIVEN_NAME;
            case "familyName" -> ContactColumn.FAMILY_NAME;
            case "phone" -> ContactColumn.PHONE;
            case "otherPhone" -> ContactColumn.OTHER_PHONE;
            case "mail" -> ContactColumn.MAIL;
            case "web" -> ContactColumn.WEB;
            case "street" -> ContactColumn.STREET;
            case "postcode" -> ContactColumn.POSTCODE;
            case "town" -> ContactColumn.TOWN;
            case "latitude" -> ContactColumn.LATITUDE;
            case "longitude" -> ContactColumn.LONGITUDE;
            case "languages" -> ContactColumn.LANGUAGES;
            default -> null;
        };
    }
}
