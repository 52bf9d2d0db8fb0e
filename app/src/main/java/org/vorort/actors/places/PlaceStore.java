package org.vorort.actors.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PlaceId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;
import org.vorort.shell.Link;

/** What hangs on a place, with the names of those involved. */
@Repository
class PlaceStore {

    /** Something offered at a place. @param organisation who offers it, with the address below the organisations */
    record Offered(String title, String description, Link organisation) {}

    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Offered> offers(MunicipalityId municipality, PlaceId place) {
        return jdbc.sql("""
                        select f.title, f.description, o.name, o.slug
                        from actors.offer f
                        join actors.organisation o on o.municipality_id = f.municipality_id and o.id = f.organisation_id
                        where f.municipality_id = ?
                          and f.place_id = ?
                        order by f.title, f.id""")
                .param(municipality.value())
                .param(place.value())
                .query((row, _) -> new Offered(
                        row.getString("title"),
                        row.getString("description"),
                        new Link(row.getString("name"), row.getString("slug"))))
                .list();
    }

    /** The other places an organisation runs, with their addresses below the places; archived ones are left out. */
    List<Link> others(MunicipalityId municipality, OrganisationId organisation, PlaceId except) {
        return jdbc.sql("""
                        select name, slug
                        from actors.place
                        where municipality_id = ?
                          and organisation_id = ?
                          and id <> ?
                          and state <> 'archived'
                        order by sort_name, id""")
                .param(municipality.value())
                .param(organisation.value())
                .param(except.value())
                .query((row, _) -> link(row))
                .list();
    }

    /** Who runs the place. */
    Optional<Link> provider(MunicipalityId municipality, OrganisationId organisation) {
        return jdbc.sql("""
                        select name, slug
                        from actors.organisation
                        where municipality_id = ?
                          and id = ?""")
                .param(municipality.value())
                .param(organisation.value())
                .query((row, _) -> link(row))
                .optional();
    }

    /** Every organisation that may run a place, by name. */
    List<Choice> organisations(MunicipalityId municipality, String chosen) {
        return jdbc.sql("""
                        select slug, name
                        from actors.organisation
                        where municipality_id = ?
                          and (state <> 'archived' or slug = ?)
                        order by sort_name, id""")
                .param(municipality.value())
                .param(chosen)
                .query((row, _) -> new Choice(row.getString("slug"), row.getString("name")))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getString("name"), row.getString("slug"));
    }
}
