package org.vorort.actors.searched;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

/** Reads many entries at once, each with the names of what it belongs to. */
@Repository
class SearchedStore {

    /** @param note for the office alone */
    record FoundOrganisation(
            UUID id, String slug, String name, String quarter, List<String> texts, String note, boolean archived) {}

    /**
     * @param functions what they do or did, each with its organisation
     * @param contact ways of reaching them, open to those who may see them
     * @param agreed whether others than the office may see them
     * @param about the organisations named
     */
    record FoundPerson(
            UUID id,
            String slug,
            String name,
            List<String> functions,
            List<String> contact,
            boolean agreed,
            String note,
            boolean archived,
            Set<UUID> about) {}

    record FoundPlace(
            UUID id,
            String slug,
            String name,
            String organisation,
            List<String> texts,
            boolean archived,
            Set<UUID> about) {}

    /** @param archived whether the organisation is gone; its offers are with it */
    record FoundOffer(
            UUID id,
            String title,
            String description,
            UUID organisation,
            String organisationName,
            String organisationSlug,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            boolean archived) {}

    private final JdbcClient jdbc;

    SearchedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> organisationIds(MunicipalityId municipality) {
        return ids("select id from actors.organisation where municipality_id = ?", municipality);
    }

    List<UUID> personIds(MunicipalityId municipality) {
        return ids("select id from actors.person where municipality_id = ?", municipality);
    }

    List<UUID> placeIds(MunicipalityId municipality) {
        return ids("select id from actors.place where municipality_id = ?", municipality);
    }

    List<UUID> offerIds(MunicipalityId municipality) {
        return ids("select id from actors.offer where municipality_id = ?", municipality);
    }

    List<FoundOrganisation> organisations(MunicipalityId municipality, Collection<UUID> ids) {
        return ask("""
                        select id, slug, name, quarter, note, state = 'archived' archived,
                            array[short_name, about, register_name, concat_ws(', ', nullif(street, ''),
                                nullif(concat_ws(' ', nullif(postcode, ''), nullif(town, '')), ''), nullif(quarter, '')),
                                mail, web] texts
                        from actors.organisation
                        where municipality_id = :municipality
                          and id = any (:ids)""", municipality, ids)
                .query((row, _) -> new FoundOrganisation(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("quarter"),
                        texts(row.getArray("texts")),
                        row.getString("note"),
                        row.getBoolean("archived")))
                .list();
    }

    List<FoundPerson> people(MunicipalityId municipality, Collection<UUID> ids) {
        return ask("""
                        select p.id, p.slug, p.note, p.state = 'archived' archived,
                            concat_ws(' ', nullif(p.title, ''), nullif(p.given_name, ''), p.family_name) name,
                            array[concat_ws(', ', nullif(p.street, ''),
                                nullif(concat_ws(' ', nullif(p.postcode, ''), nullif(p.town, '')), '')),
                                p.mail, p.reachable_via] contact,
                            exists (
                                select
                                from actors.consent c
                                where c.municipality_id = p.municipality_id
                                  and c.person_id = p.id
                                  and c.purpose = 'contact'
                                  and c.withdrawn_on is null) agreed,
                            array(
                                select concat_ws(', ', nullif(f.title, ''), o.name)
                                from actors.person_function f
                                join actors.organisation o on o.municipality_id = f.municipality_id
                                    and o.id = f.organisation_id
                                where f.municipality_id = p.municipality_id
                                  and f.person_id = p.id
                                order by f.until_date desc nulls first, o.sort_name, f.id) functions,
                            array(
                                select f.organisation_id
                                from actors.person_function f
                                where f.municipality_id = p.municipality_id
                                  and f.person_id = p.id) organisations
                        from actors.person p
                        where p.municipality_id = :municipality
                          and p.id = any (:ids)""", municipality, ids).query(SearchedStore::person).list();
    }

    List<FoundPlace> places(MunicipalityId municipality, Collection<UUID> ids) {
        return ask("""
                        select p.id, p.slug, p.name, p.state = 'archived' archived, coalesce(o.name, '') organisation,
                            array_remove(array[p.organisation_id], null) organisations,
                            array[p.kind, p.about, concat_ws(', ', nullif(p.street, ''),
                                nullif(concat_ws(' ', nullif(p.postcode, ''), nullif(p.town, '')), ''), nullif(p.quarter, '')),
                                p.opening_hours, p.accessibility, p.mail, p.web] texts
                        from actors.place p
                        left join actors.organisation o on o.municipality_id = p.municipality_id and o.id = p.organisation_id
                        where p.municipality_id = :municipality
                          and p.id = any (:ids)""", municipality, ids)
                .query((row, _) -> new FoundPlace(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("organisation"),
                        texts(row.getArray("texts")),
                        row.getBoolean("archived"),
                        things(row.getArray("organisations"))))
                .list();
    }

    List<FoundOffer> offers(MunicipalityId municipality, Collection<UUID> ids) {
        return ask("""
                        select f.id, f.title, f.description, f.organisation_id, o.name, o.slug, f.from_date, f.until_date,
                            o.state = 'archived' archived
                        from actors.offer f
                        join actors.organisation o on o.municipality_id = f.municipality_id and o.id = f.organisation_id
                        where f.municipality_id = :municipality
                          and f.id = any (:ids)""", municipality, ids)
                .query((row, _) -> new FoundOffer(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("description"),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getString("slug"),
                        Optional.ofNullable(row.getDate("from_date")).map(Date::toLocalDate),
                        Optional.ofNullable(row.getDate("until_date")).map(Date::toLocalDate),
                        row.getBoolean("archived")))
                .list();
    }

    private List<UUID> ids(String sql, MunicipalityId municipality) {
        return jdbc.sql(sql).param(municipality.value()).query(UUID.class).list();
    }

    private JdbcClient.StatementSpec ask(String sql, MunicipalityId municipality, Collection<UUID> ids) {
        return jdbc.sql(sql).param("municipality", municipality.value()).param("ids", ids.toArray(UUID[]::new));
    }

    private static FoundPerson person(ResultSet row, int number) throws SQLException {
        return new FoundPerson(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                texts(row.getArray("functions")),
                texts(row.getArray("contact")),
                row.getBoolean("agreed"),
                row.getString("note"),
                row.getBoolean("archived"),
                things(row.getArray("organisations")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Set<UUID> things(Array array) throws SQLException {
        return new HashSet<>(List.of((UUID[]) array.getArray()));
    }
}
