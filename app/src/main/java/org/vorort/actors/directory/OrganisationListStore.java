package org.vorort.actors.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.SearchText;
import org.vorort.actors.State;
import org.vorort.actors.directory.OrganisationListStore.Line;
import org.vorort.actors.directory.OrganisationListStore.Search;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

@Repository
class OrganisationListStore implements ListSearch.Source<Search, Line> {

    /** A line of the list. @param lastRight when it was last confirmed, else when it was entered */
    record Line(
            UUID id,
            String slug,
            String name,
            String shortName,
            String group,
            List<String> fields,
            String quarter,
            String town,
            String phone,
            String mail,
            State state,
            Optional<Instant> confirmedAt,
            Instant lastRight) {

        /** Quarter and town, as far as known. */
        String place() {
            return quarter.isEmpty() || town.isEmpty() ? quarter + town : quarter + ", " + town;
        }

        LocalDate confirmedOn() {
            return lastRight.atZone(Formats.ZONE).toLocalDate();
        }
    }

    /** How to look. @param forgiving whether what resembles the words is good enough */
    record Search(OrganisationQuery query, boolean forgiving, Instant staleBefore) {}

    private static final Map<String, String> ORDERS = Map.of(
            "name", "o.sort_name, o.id",
            "-name", "o.sort_name desc, o.id desc",
            "town", "o.town, o.quarter, o.sort_name, o.id",
            "-town", "o.town desc, o.quarter desc, o.sort_name, o.id",
            "changed", "o.updated_at, o.id",
            "-changed", "o.updated_at desc, o.id",
            "confirmed", "coalesce(o.confirmed_at, o.created_at), o.id",
            "-confirmed", "coalesce(o.confirmed_at, o.created_at) desc, o.id");

    private final JdbcClient jdbc;

    OrganisationListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition and what its question marks stand for. */
    private record Condition(String sql, List<Object> values) {}

    @Override
    public long count(MunicipalityId municipality, Search search) {
        var condition = condition(municipality, search);
        return jdbc.sql("select count(*) from actors.organisation o where " + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Line> page(MunicipalityId municipality, Search search, int limit, long offset) {
        var condition = condition(municipality, search);
        var values = new ArrayList<>(condition.values());
        values.add(limit);
        values.add(offset);
        return jdbc.sql("""
                        select o.id, o.slug, o.name, o.short_name, o.actor_group, o.fields, o.quarter, o.town, o.phone,
                            o.mail, o.state, o.confirmed_at, o.created_at
                        from actors.organisation o
                        where %s
                        order by %s
                        limit ? offset ?""".formatted(condition.sql(), order(search.query())))
                .params(values)
                .query((row, _) -> line(row))
                .list();
    }

    @Override
    public List<UUID> ids(MunicipalityId municipality, Search search) {
        var condition = condition(municipality, search);
        return jdbc.sql("select o.id from actors.organisation o where " + condition.sql() + " order by "
                        + order(search.query()))
                .params(condition.values())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<String> quarters(MunicipalityId municipality) {
        return jdbc.sql("""
                        select distinct quarter
                        from actors.organisation
                        where municipality_id = ?
                          and quarter > ''
                        order by quarter""").param(municipality.value()).query(String.class).list();
    }

    private static String order(OrganisationQuery query) {
        return ORDERS.getOrDefault(query.sort(), ORDERS.get("name"));
    }

    private static Condition condition(MunicipalityId municipality, Search search) {
        var query = search.query();
        var sql = new StringBuilder("o.municipality_id = ?");
        var values = new ArrayList<Object>(List.of(municipality.value()));
        if (!query.state().equals("all")) {
            sql.append(" and o.state = ?");
            values.add(State.of(query.state()).code());
        }
        equal(sql, values, "o.actor_group = ?", query.group());
        equal(sql, values, "o.level = ?", query.level());
        equal(sql, values, "o.quarter = ?", query.quarter());
        equal(sql, values, "? = any (o.fields)", query.field());
        equal(sql, values, "? = any (o.languages)", query.language());
        equal(sql, values, "? = any (o.target_groups)", query.targetGroup());
        if (!query.fresh().isEmpty()) {
            sql.append(" and coalesce(o.confirmed_at, o.created_at) ")
                    .append(query.fresh().equals("stale") ? "< ?" : ">= ?");
            values.add(Timestamp.from(search.staleBefore()));
        }
        for (var word : SearchText.words(query.q())) {
            sql.append(search.forgiving() ? " and word_similarity(?, o.search) >= 0.5" : " and o.search like ?");
            values.add(search.forgiving() ? word : "%" + word + "%");
        }
        return new Condition(sql.toString(), values);
    }

    private static void equal(StringBuilder sql, List<Object> values, String condition, String value) {
        if (!value.isEmpty()) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        var confirmed = row.getTimestamp("confirmed_at");
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("actor_group"),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getString("quarter"),
                row.getString("town"),
                row.getString("phone"),
                row.getString("mail"),
                State.of(row.getString("state")),
                Optional.ofNullable(confirmed).map(Timestamp::toInstant),
                confirmed == null ? row.getTimestamp("created_at").toInstant() : confirmed.toInstant());
    }
}
