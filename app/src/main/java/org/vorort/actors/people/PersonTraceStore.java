package org.vorort.actors.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.Person;
import org.vorort.actors.PersonField;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

/**
 * What merges, lists and questions still keep of a person beside the entry itself. Texts that people wrote freely, such as a
 * note about a club, are theirs to change; nobody can tell by machine who is meant there.
 */
@Repository
class PersonTraceStore {

    private static final int TELLING_DIGITS = 6;

    /** Whether a text names this person: given and family name, the mail address, or the telephone number however written. */
    private static final String NAMES_THEM = """
            ((position(:family in lower(%1$s)) > 0 and position(:given in lower(%1$s)) > 0 and :whole)
                or (:mail <> '' and position(:mail in lower(%1$s)) > 0)
                or (:phone <> '' and position(:phone in regexp_replace(%1$s, '[^0-9]', '', 'g')) > 0)
                or (:otherPhone <> '' and position(:otherPhone in regexp_replace(%1$s, '[^0-9]', '', 'g')) > 0))""";

    private final JdbcClient jdbc;

    PersonTraceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This person and all entries that became one with theirs, one after the other. */
    List<PersonId> ids(MunicipalityId municipality, PersonId person) {
        return jdbc
                .sql("""
                        with recursive same as (
                            select cast(:person as uuid) as id
                            union
                            select m.removed_id
                            from actors.merge m
                            join same on same.id = m.kept_id
                            where m.municipality_id = :municipality
                              and m.kind = 'person'
                              and m.undone_at is null)
                        select id from same""")
                .param("municipality", municipality.value())
                .param("person", person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Removes merges with their copies of entries, distinctions, and questions that were asked. */
    void forget(MunicipalityId municipality, PersonId person) {
        forget(municipality, person, """
                delete from actors.merge
                where municipality_id = ?
                  and kind = 'person'
                  and ? in (kept_id, removed_id)""");
        forget(municipality, person, """
                delete from actors.not_duplicate
                where municipality_id = ?
                  and kind = 'person'
                  and ? in (first_id, second_id)""");
        forget(municipality, person, """
                delete from actors.upkeep_request
                where municipality_id = ?
                  and kind = 'person'
                  and entry_id = ?""");
    }

    /** Removes what lists said word for word about this person, wherever it was kept; files that wait to be read go whole. */
    void forgetWords(MunicipalityId municipality, Person person) {
        jdbc.sql("delete from actors.import_upload where municipality_id = ?")
                .param(municipality.value())
                .update();
        about(municipality, person, """
                update actors.import_record
                set said = (
                    select coalesce(jsonb_object_agg(field.key, field.value), '{}')
                    from jsonb_each(said) field
                    where not %1$s)
                where municipality_id = :municipality
                  and %2$s""".formatted(
                        NAMES_THEM.formatted("field.value::text"), NAMES_THEM.formatted("said::text")));
        about(municipality, person, """
                update actors.import_run
                set report = report || jsonb_build_object(
                    'rejected', (
                        select coalesce(jsonb_agg(
                            case when %1$s
                                then line || '{"cell": "", "arguments": [], "cells": []}'
                                else line end), '[]')
                        from jsonb_array_elements(report -> 'rejected') line),
                    'warned', (
                        select coalesce(jsonb_agg(
                            case when %1$s then line || '{"cell": "", "arguments": [""]}' else line end), '[]')
                        from jsonb_array_elements(coalesce(report -> 'warned', '[]')) line),
                    'missing', (
                        select coalesce(jsonb_agg(
                            case when %1$s then line || '{"name": "–"}' else line end), '[]')
                        from jsonb_array_elements(report -> 'missing') line))
                where municipality_id = :municipality
                  and %2$s""".formatted(
                        NAMES_THEM.formatted("line::text"), NAMES_THEM.formatted("report::text")));
        for (var table : List.of("actors.organisation", "actors.place", "actors.person")) {
            about(municipality, person, """
                    update %3$s
                    set unread = (
                        select coalesce(jsonb_object_agg(field.key, field.value), '{}')
                        from jsonb_each(unread) field
                        where not %1$s)
                    where municipality_id = :municipality
                      and %2$s""".formatted(
                            NAMES_THEM.formatted("field.value::text"), NAMES_THEM.formatted("unread::text"), table));
        }
    }

    private void forget(MunicipalityId municipality, PersonId person, String sql) {
        jdbc.sql(sql).param(municipality.value()).param(person.value()).update();
    }

    private void about(MunicipalityId municipality, Person person, String sql) {
        var details = person.details();
        var given = details.text(PersonField.GIVEN_NAME).toLowerCase(Locale.ROOT);
        jdbc.sql(sql)
                .param("municipality", municipality.value())
                .param("family", details.text(PersonField.FAMILY_NAME).toLowerCase(Locale.ROOT))
                .param("given", given)
                // A family name alone is too often a word of its own, such as Klein or Schneider.
                .param("whole", !given.isEmpty())
                .param("mail", details.text(PersonField.MAIL).toLowerCase(Locale.ROOT))
                .param("phone", digits(details.text(PersonField.PHONE)))
                .param("otherPhone", digits(details.text(PersonField.OTHER_PHONE)))
                .update();
    }

    /** The digits everybody dials, without the country and the zero before the area. */
    private static String digits(String phone) {
        var digits = phone.replaceFirst("^\\+49", "").replaceAll("[^0-9]", "");
        return digits.length() < TELLING_DIGITS ? "" : digits;
    }
}
