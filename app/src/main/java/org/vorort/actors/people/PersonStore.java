package org.vorort.actors.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Link;

/** What hangs on a person, with the names of the others involved. */
@Repository
class PersonStore {

    /**
     * A function in an organisation.
     *
     * @param organisation its name, and its address below the organisations
     * @param holder who holds it, with the address below the people
     * @param deputy who stands in
     */
    record Held(
            UUID id,
            String title,
            boolean contactPerson,
            Link organisation,
            Link holder,
            Optional<Link> deputy,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {

        boolean over(LocalDate today) {
            return until.map(last -> last.isBefore(today)).orElse(false);
        }
    }

    private static final String FUNCTIONS = """
            select f.id, f.title, f.contact_person, f.from_date, f.until_date, o.name, o.slug,
                concat_ws(' ', nullif(h.title, ''), nullif(h.given_name, ''), h.family_name) as holder, h.slug as holder_slug,
                concat_ws(' ', nullif(d.title, ''), nullif(d.given_name, ''), d.family_name) as deputy, d.slug as deputy_slug
            from actors.person_function f
            join actors.organisation o on o.municipality_id = f.municipality_id and o.id = f.organisation_id
            join actors.person h on h.municipality_id = f.municipality_id and h.id = f.person_id
            left join actors.person d on d.municipality_id = f.municipality_id and d.id = f.deputy_id
            where f.municipality_id = ?
              and %s = ?
            order by f.contact_person desc, f.until_date desc nulls first, o.sort_name, f.title, f.id""";

    /** "mueller" and "muller" are one name; as {@link PersonRules#shortSpelling} has it. */
    private static final String SHORT = "replace(replace(replace(sort_name, 'ae', 'a'), 'oe', 'o'), 'ue', 'u')";

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the entry was last confirmed, else when it was entered. */
    Instant lastRight(MunicipalityId municipality, PersonId person) {
        return jdbc.sql("""
                        select coalesce(confirmed_at, created_at)
                        from actors.person
                        where municipality_id = ?
                          and id = ?""")
                .param(municipality.value())
                .param(person.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** What this person does or did. */
    List<Held> functions(MunicipalityId municipality, PersonId person) {
        return functions(municipality, person, "f.person_id");
    }

    /** Whom this person stands in for. */
    List<Held> standsIn(MunicipalityId municipality, PersonId person) {
        return functions(municipality, person, "f.deputy_id");
    }

    /** People with nearly this name, the nearest first. @param sortName as {@code SearchText.sortName} makes it */
    List<Link> near(MunicipalityId municipality, String sortName) {
        return jdbc.sql("""
                        select concat_ws(' ', nullif(title, ''), nullif(given_name, ''), family_name) as name, slug
                        from actors.person
                        where municipality_id = ?
                          and similarity(%1$s, ?) >= 0.6
                        order by similarity(%1$s, ?) desc, sort_name, id
                        limit 5""".formatted(SHORT))
                .param(municipality.value())
                .param(PersonRules.shortSpelling(sortName))
                .param(PersonRules.shortSpelling(sortName))
                .query((row, _) -> new Link(row.getString("name"), row.getString("slug")))
                .list();
    }

    private List<Held> functions(MunicipalityId municipality, PersonId person, String column) {
        return jdbc.sql(FUNCTIONS.formatted(column))
                .param(municipality.value())
                .param(person.value())
                .query((row, _) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        var deputy = row.getString("deputy");
        return new Held(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getBoolean("contact_person"),
                new Link(row.getString("name"), row.getString("slug")),
                new Link(row.getString("holder"), row.getString("holder_slug")),
                Optional.ofNullable(row.getString("deputy_slug")).map(slug -> new Link(deputy, slug)),
                Optional.ofNullable(row.getObject("from_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("until_date", LocalDate.class)));
    }
}
