package org.vorort.actors;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the directory knows about a place, such as a youth centre or a parish hall. Texts are empty where nothing is known.
 *
 * @param kind a word of the town's own, such as "Familienzentrum"
 * @param accessibility what somebody with a wheelchair or a pram should know
 */
public record PlaceDetails(
        String name,
        String kind,
        String street,
        String postcode,
        String town,
        String quarter,
        String latitude,
        String longitude,
        String phone,
        String otherPhone,
        String mail,
        String web,
        String accessibility,
        String openingHours,
        String about) {

    /** A place of which only the name is known. */
    public static PlaceDetails named(String name) {
        return of(Map.of(PlaceField.NAME, name));
    }

    /** Made of texts; what is missing is unknown. */
    public static PlaceDetails of(Map<PlaceField, String> texts) {
        return new PlaceDetails(
                texts.getOrDefault(PlaceField.NAME, ""),
                texts.getOrDefault(PlaceField.KIND, ""),
                texts.getOrDefault(PlaceField.STREET, ""),
                texts.getOrDefault(PlaceField.POSTCODE, ""),
                texts.getOrDefault(PlaceField.TOWN, ""),
                texts.getOrDefault(PlaceField.QUARTER, ""),
                texts.getOrDefault(PlaceField.LATITUDE, ""),
                texts.getOrDefault(PlaceField.LONGITUDE, ""),
                texts.getOrDefault(PlaceField.PHONE, ""),
                texts.getOrDefault(PlaceField.OTHER_PHONE, ""),
                texts.getOrDefault(PlaceField.MAIL, ""),
                texts.getOrDefault(PlaceField.WEB, ""),
                texts.getOrDefault(PlaceField.ACCESSIBILITY, ""),
                texts.getOrDefault(PlaceField.OPENING_HOURS, ""),
                texts.getOrDefault(PlaceField.ABOUT, ""));
    }

    public String text(PlaceField field) {
        return switch (field) {
            case NAME -> name;
            case KIND -> kind;
            case STREET -> street;
            case POSTCODE -> postcode;
            case TOWN -> town;
            case QUARTER -> quarter;
            case LATITUDE -> latitude;
            case LONGITUDE -> longitude;
            case PHONE -> phone;
            case OTHER_PHONE -> otherPhone;
            case MAIL -> mail;
            case WEB -> web;
            case ACCESSIBILITY -> accessibility;
            case OPENING_HOURS -> openingHours;
            case ABOUT -> about;
        };
    }

    /** The same with another text in one field. */
    public PlaceDetails with(PlaceField field, String text) {
        var texts = texts();
        texts.put(field, text);
        return of(texts);
    }

    /** All fields as texts, in order; unknown ones are empty. */
    public Map<PlaceField, String> texts() {
        var texts = new EnumMap<PlaceField, String>(PlaceField.class);
        for (var field : PlaceField.values()) {
            texts.put(field, text(field));
        }
        return texts;
    }
}
