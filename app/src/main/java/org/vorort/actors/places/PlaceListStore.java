package org.vorort.actors.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.SearchText;
import org.vorort.actors.State;
import org.vorort.actors.directory.ListSearch;
import org.vorort.actors.places.PlaceListStore.Line;
import org.vorort.actors.places.PlaceListStore.Search;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;
import org.vorort.shell.Link;

@Repository
class PlaceListStore implements ListSearch.Source<Search, Line> {

    /** A line of the list. @param organisation who runs it, with the address below the organisations */
    record Line(
            UUID id,
            String slug,
            String name,
            String kind,
            Optional<Link> organisation,
            String street,
            String quarter,
            String town,
            String phone,
            String mail,
            State state) {

        /** Street, quarter and town, as far as known. */
        String address() {
            var parts = new ArrayList<>(List.of(street, quarter, town));
            parts.removeIf(String::isEmpty);
            return String.join(", ", parts);
        }
    }

    /** How to look. @param forgiving whether what resembles the words is good enough */
    record Search(PlaceQuery query, boolean forgiving) {}

    private static final Map<String, String> ORDERS = Map.of(
            "name", "p.sort_name, p.id",
            "-name", "p.sort_name desc, p.id desc",
            "kind", "p.kind, p.sort_name, p.id",
            "-kind", "p.kind desc, p.sort_name, p.id",
            "organisation", "o.sort_name nulls last, p.sort_name, p.id",
            "-organisation", "o.sort_name desc nulls last, p.sort_name, p.id",
            "town", "p.town, p.quarter, p.sort_name, p.id",
            "-town", "p.town desc, p.quarter desc, p.sort_name, p.id");

    private static final String FROM = """
            from actors.place p
            left join actors.organisation o on o.municipality_id = p.municipality_id and o.id = p.organisation_id
            where p.municipality_id = ?
            """;

    private final JdbcClient jdbc;

    PlaceListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition and what its question marks stand for. */
    private record Condition(StringBuilder sql, List<Object> values) {

        void and(String condition, Object... more) {
            sql.append(" and ").append(condition);
            values.addAll(List.of(more));
        }
    }

    @Override
    public long count(MunicipalityId municipality, Search search) {
        var condition = condition(municipality, search);
        return jdbc.sql("select count(*) " + FROM + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Line> page(MunicipalityId municipality, Search search, int limit, long offset) {
        var condition = condition(municipality, search);
        condition.values().add(limit);
        condition.values().add(offset);
        return jdbc.sql("""
                        select p.id, p.slug, p.name, p.kind, p.street, p.quarter, p.town, p.phone, p.mail, p.state,
                            o.name as organisation, o.slug as organisation_slug
                        """ + FROM + condition.sql() + " order by " + order(search.query()) + " limit ? offset ?")
                .params(condition.values())
                .query((row, _) -> line(row))
                .list();
    }

    @Override
    public List<UUID> ids(MunicipalityId municipality, Search search) {
        var condition = condition(municipality, search);
        return jdbc.sql("select p.id " + FROM + condition.sql() + " order by " + order(search.query()))
                .params(condition.values())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Who runs a place, by name. */
    List<Choice> providers(MunicipalityId municipality) {
        return jdbc.sql("""
                        select o.slug, o.name
                        from actors.organisation o
                        where o.municipality_id = ?
                          and exists (
                            select 1
                            from actors.place p
                            where p.municipality_id = o.municipality_id
                              and p.organisation_id = o.id)
                        order by o.sort_name, o.id""")
                .param(municipality.value())
                .query((row, _) -> new Choice(row.getString("slug"), row.getString("name")))
                .list();
    }

    List<String> quarters(MunicipalityId municipality) {
        return words(municipality, "select distinct quarter from actors.place where municipality_id = ?");
    }

    List<String> kinds(MunicipalityId municipality) {
        return words(municipality, "select distinct kind from actors.place where municipality_id = ?");
    }

    private List<String> words(MunicipalityId municipality, String sql) {
        var words = new ArrayList<>(jdbc.sql(sql + " order by 1")
                .param(municipality.value())
                .query(String.class)
                .list());
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String order(PlaceQuery query) {
        return ORDERS.getOrDefault(query.sort(), "p.sort_name, p.id");
    }

    private static Condition condition(MunicipalityId municipality, Search search) {
        var query = search.query();
        var condition = new Condition(new StringBuilder(), new ArrayList<>(List.of(municipality.value())));
        if (!query.state().equals("all")) {
            condition.and("p.state = ?", State.of(query.state()).code());
        }
        if (!query.organisation().isEmpty()) {
            condition.and("o.slug = ?", query.organisation());
        }
        if (!query.quarter().isEmpty()) {
            condition.and("p.quarter = ?", query.quarter());
        }
        if (!query.kind().isEmpty()) {
            condition.and("p.kind = ?", query.kind());
        }
        for (var word : SearchText.words(query.q())) {
            var asked = search.forgiving() ? word : "%" + word + "%";
            condition.and(
                    search.forgiving()
                            ? "(word_similarity(?, p.search) >= 0.5 or word_similarity(?, o.sort_name) >= 0.5)"
                            : "(p.search like ? or o.sort_name like ?)",
                    asked,
                    asked);
        }
        return condition;
    }

    private static Line line(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("organisation_slug")).map(slug -> new Link(organisation, slug)),
                row.getString("street"),
                row.getString("quarter"),
                row.getString("town"),
                row.getString("phone"),
                row.getString("mail"),
                State.of(row.getString("state")));
    }
}
