package org.vorort.actors;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the directory knows about an organisation (domain.md 6.4, slide "Akteure"). Texts are empty where nothing is
 * known; phones are in E.164 form; group, level, languages, target groups and fields of action are catalogue keys.
 *
 * @param registerName the name in the register of associations or companies, where it differs from the usual one
 * @param latitude degrees with a decimal point
 * @param about for everybody, as far as consent allows
 * @param note for the office only
 */
public record OrganisationDetails(
        String name,
        String shortName,
        String group,
        String level,
        String legalForm,
        String registerName,
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
        ContactWay contactWay,
        List<String> languages,
        List<String> targetGroups,
        List<String> fields,
        String about,
        String note) {

    /** An organisation of which only the name is known. */
    public static OrganisationDetails named(String name) {
        return of(Map.of(OrganisationField.NAME, name));
    }

    /** Made of texts; what is missing is unknown. */
    public static OrganisationDetails of(Map<OrganisationField, String> texts) {
        return new OrganisationDetails(
                texts.getOrDefault(OrganisationField.NAME, ""),
                texts.getOrDefault(OrganisationField.SHORT_NAME, ""),
                texts.getOrDefault(OrganisationField.GROUP, ""),
                texts.getOrDefault(OrganisationField.LEVEL, ""),
                texts.getOrDefault(OrganisationField.LEGAL_FORM, ""),
                texts.getOrDefault(OrganisationField.REGISTER_NAME, ""),
                texts.getOrDefault(OrganisationField.STREET, ""),
                texts.getOrDefault(OrganisationField.POSTCODE, ""),
                texts.getOrDefault(OrganisationField.TOWN, ""),
                texts.getOrDefault(OrganisationField.QUARTER, ""),
                texts.getOrDefault(OrganisationField.LATITUDE, ""),
                texts.getOrDefault(OrganisationField.LONGITUDE, ""),
                texts.getOrDefault(OrganisationField.PHONE, ""),
                texts.getOrDefault(OrganisationField.OTHER_PHONE, ""),
                texts.getOrDefault(OrganisationField.MAIL, ""),
                texts.getOrDefault(OrganisationField.WEB, ""),
                ContactWay.of(texts.getOrDefault(OrganisationField.CONTACT_WAY, "")),
                FieldText.split(texts.getOrDefault(OrganisationField.LANGUAGES, "")),
                FieldText.split(texts.getOrDefault(OrganisationField.TARGET_GROUPS, "")),
                FieldText.split(texts.getOrDefault(OrganisationField.FIELDS, "")),
                texts.getOrDefault(OrganisationField.ABOUT, ""),
                texts.getOrDefault(OrganisationField.NOTE, ""));
    }

    public String text(OrganisationField field) {
        return switch (field) {
            case NAME -> name;
            case SHORT_NAME -> shortName;
            case GROUP -> group;
            case LEVEL -> level;
            case LEGAL_FORM -> legalForm;
            case REGISTER_NAME -> registerName;
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
            case CONTACT_WAY -> contactWay.code();
            case LANGUAGES -> FieldText.join(languages);
            case TARGET_GROUPS -> FieldText.join(targetGroups);
            case FIELDS -> FieldText.join(fields);
            case ABOUT -> about;
            case NOTE -> note;
        };
    }

    /** The same with another text in one field. */
    public OrganisationDetails with(OrganisationField field, String text) {
        var texts = texts();
        texts.put(field, text);
        return of(texts);
    }

    /** All fields as texts, in order; unknown ones are empty. */
    public Map<OrganisationField, String> texts() {
        var texts = new EnumMap<OrganisationField, String>(OrganisationField.class);
        for (var field : OrganisationField.values()) {
            texts.put(field, text(field));
        }
        return texts;
    }
}
