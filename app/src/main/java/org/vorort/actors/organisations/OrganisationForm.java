package org.vorort.actors.organisations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vorort.actors.FieldText;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Phones;

/**
 * An organisation as typed.
 *
 * @param version of the entry when the form was opened
 * @param seen what the entry said then, as a {@link Fingerprint}
 * @param distinct "true" when the person knows of the similar entries and means another one
 * @param anyway "true" when the person knows what the free-text guard found
 */
record OrganisationForm(
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
        String contactWay,
        @Nullable List<String> languages,
        @Nullable List<String> targetGroups,
        @Nullable List<String> fields,
        String about,
        String note,
        String version,
        String seen,
        String distinct,
        String anyway) {

    OrganisationForm {
        languages = languages == null ? List.of() : List.copyOf(languages);
        targetGroups = targetGroups == null ? List.of() : List.copyOf(targetGroups);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    static OrganisationForm empty() {
        return of(OrganisationDetails.of(Map.of()), "", "");
    }

    static OrganisationForm of(Organisation organisation) {
        return of(
                organisation.details(), String.valueOf(organisation.version()), Fingerprint.of(organisation.details()));
    }

    static OrganisationForm of(OrganisationDetails details, String version, String seen) {
        return new OrganisationForm(
                details.name(),
                details.shortName(),
                details.group(),
                details.level(),
                details.legalForm(),
                details.registerName(),
                details.street(),
                details.postcode(),
                details.town(),
                details.quarter(),
                details.latitude(),
                details.longitude(),
                Phones.shown(details.phone()),
                Phones.shown(details.otherPhone()),
                details.mail(),
                details.web(),
                details.contactWay().code(),
                details.languages(),
                details.targetGroups(),
                details.fields(),
                details.about(),
                details.note(),
                version,
                seen,
                "",
                "");
    }

    boolean confirmsDistinct() {
        return distinct.equals("true");
    }

    boolean confirmsWords() {
        return anyway.equals("true");
    }

    /** What was typed, without blanks around it; keys are those of the fields. */
    Map<OrganisationField, String> texts() {
        var texts = new EnumMap<OrganisationField, String>(OrganisationField.class);
        for (var field : OrganisationField.values()) {
            texts.put(field, text(field).strip());
        }
        return texts;
    }

    private String text(OrganisationField field) {
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
            case CONTACT_WAY -> contactWay;
            case LANGUAGES -> FieldText.join(languages == null ? List.of() : languages);
            case TARGET_GROUPS -> FieldText.join(targetGroups == null ? List.of() : targetGroups);
            case FIELDS -> FieldText.join(fields == null ? List.of() : fields);
            case ABOUT -> about.replace("\r\n", "\n");
            case NOTE -> note.replace("\r\n", "\n");
        };
    }
}
