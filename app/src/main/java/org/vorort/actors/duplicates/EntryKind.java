package org.vorort.actors.duplicates;

import java.util.List;
import org.vorort.actors.EntryField;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.PersonField;

/** What can be merged, with the columns that point to it. */
enum EntryKind {
    ORGANISATION(
            "organisation",
            "organisations",
            List.of(
                    new Reference("places", "actors.place", "organisation_id"),
                    new Reference("functions", "actors.person_function", "organisation_id"),
                    new Reference("offers", "actors.offer", "organisation_id"),
                    new Reference("consents", "actors.consent", "organisation_id"),
                    new Reference("statements", "actors.tie_statement", "speaker_id"),
                    new Reference("statedAbout", "actors.tie_statement", "partner_id"),
                    new Reference("surveyRequests", "actors.survey_request", "organisation_id"),
                    new Reference("imports", "actors.import_record", "organisation_id"))),
    PERSON(
            "person",
            "people",
            List.of(
                    new Reference("functions", "actors.person_function", "person_id"),
                    new Reference("deputies", "actors.person_function", "deputy_id"),
                    new Reference("consents", "actors.consent", "person_id"),
                    new Reference("imports", "actors.import_record", "person_id")));

    /** A column that names an entry of this kind. */
    record Reference(String name, String table, String column) {}

    private final String code;
    private final String list;
    private final List<Reference> references;

    EntryKind(String code, String list, List<Reference> references) {
        this.code = code;
        this.list = list;
        this.references = references;
    }

    String code() {
        return code;
    }

    /** The path segment of its list. */
    String list() {
        return list;
    }

    List<EntryField> fields() {
        return switch (this) {
            case ORGANISATION -> List.of(OrganisationField.values());
            case PERSON -> List.of(PersonField.values());
        };
    }

    String table() {
        return "actors." + code;
    }

    List<Reference> references() {
        return references;
    }

    static EntryKind of(String code) {
        return code.equals("person") ? PERSON : ORGANISATION;
    }
}
