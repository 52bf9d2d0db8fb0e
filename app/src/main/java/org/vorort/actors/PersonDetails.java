package org.vorort.actors;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the directory knows about a person: how to reach them and in which languages. Origin, religion, residence status
 * and health are not kept, on purpose (DESIGN.md 2.6).
 *
 * @param reachableVia a person or place to ask for them, such as "über das Café International"
 * @param languages self-declared, as catalogue keys
 * @param note for the office only
 */
public record PersonDetails(
        String title,
        String givenName,
        String familyName,
        String street,
        String postcode,
        String town,
        String phone,
        String otherPhone,
        String mail,
        ContactWay contactWay,
        String reachableVia,
        List<String> languages,
        String note) {

    /** A person of whom only the name is known. */
    public static PersonDetails named(String givenName, String familyName) {
        return of(Map.of(PersonField.GIVEN_NAME, givenName, PersonField.FAMILY_NAME, familyName));
    }

    /** Made of texts; what is missing is unknown. */
    public static PersonDetails of(Map<PersonField, String> texts) {
        return new PersonDetails(
                texts.getOrDefault(PersonField.TITLE, ""),
                texts.getOrDefault(PersonField.GIVEN_NAME, ""),
                texts.getOrDefault(PersonField.FAMILY_NAME, ""),
                texts.getOrDefault(PersonField.STREET, ""),
                texts.getOrDefault(PersonField.POSTCODE, ""),
                texts.getOrDefault(PersonField.TOWN, ""),
                texts.getOrDefault(PersonField.PHONE, ""),
                texts.getOrDefault(PersonField.OTHER_PHONE, ""),
                texts.getOrDefault(PersonField.MAIL, ""),
                ContactWay.of(texts.getOrDefault(PersonField.CONTACT_WAY, "")),
                texts.getOrDefault(PersonField.REACHABLE_VIA, ""),
                FieldText.split(texts.getOrDefault(PersonField.LANGUAGES, "")),
                texts.getOrDefault(PersonField.NOTE, ""));
    }

    public String text(PersonField field) {
        return switch (field) {
            case TITLE -> title;
            case GIVEN_NAME -> givenName;
            case FAMILY_NAME -> familyName;
            case STREET -> street;
            case POSTCODE -> postcode;
            case TOWN -> town;
            case PHONE -> phone;
            case OTHER_PHONE -> otherPhone;
            case MAIL -> mail;
            case CONTACT_WAY -> contactWay.code();
            case REACHABLE_VIA -> reachableVia;
            case LANGUAGES -> FieldText.join(languages);
            case NOTE -> note;
        };
    }

    /** The same with another text in one field. */
    public PersonDetails with(PersonField field, String text) {
        var texts = texts();
        texts.put(field, text);
        return of(texts);
    }

    /** All fields as texts, in order; unknown ones are empty. */
    public Map<PersonField, String> texts() {
        var texts = new EnumMap<PersonField, String>(PersonField.class);
        for (var field : PersonField.values()) {
            texts.put(field, text(field));
        }
        return texts;
    }
}
