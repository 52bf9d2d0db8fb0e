package org.vorort.bodies;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class BodyStore {

    private static final String SELECT = """
            select b.*, r.body_id is not null as listed
            from bodies.body b
            left join bodies.release r on r.municipality_id = b.municipality_id and r.body_id = b.id
            where b.municipality_id = :municipality
            """;

    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Body> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + "order by lower(b.name), b.id")
                .param("municipality", municipality.value())
                .query(BodyStore::body)
                .list();
    }

    Optional<Body> bySlug(MunicipalityId municipality, String slug) {
        return jdbc.sql(SELECT + "and b.slug = :slug")
                .param("municipality", municipality.value())
                .param("slug", slug)
                .query(BodyStore::body)
                .optional();
    }

    Optional<Body> byId(MunicipalityId municipality, BodyId id) {
        return jdbc.sql(SELECT + "and b.id = :id")
                .param("municipality", municipality.value())
                .param("id", id.value())
                .query(BodyStore::body)
                .optional();
    }

    void insert(MunicipalityId municipality, Body body) {
        jdbc.sql("""
                        insert into bodies.body (municipality_id, id, slug, kind, name, purpose, mandate, non_aims,
                            target_groups, success, parent_id, founded_on, ends_on, version)
                        values (:municipality, :id, :slug, :kind, :name, :purpose, :mandate, :nonAims, :targetGroups,
                            :success, :parent, :founded, :ends, 1)""").params(values(municipality, body)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Body body) {
        return jdbc.sql("""
                        update bodies.body
                        set kind = :kind,
                            name = :name,
                            purpose = :purpose,
                            mandate = :mandate,
                            non_aims = :nonAims,
                            target_groups = :targetGroups,
                            success = :success,
                            parent_id = :parent,
                            founded_on = :founded,
                            ends_on = :ends,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, body)).update() == 1;
    }

    void dissolve(MunicipalityId municipality, BodyId id, LocalDate on, String lessons) {
        jdbc.sql("""
                        update bodies.body
                        set dissolved_on = ?,
                            lessons = ?,
                            version = version + 1
                        where municipality_id = ?
                          and id = ?""")
                .params(Date.valueOf(on), lessons, municipality.value(), id.value())
                .update();
    }

    String lessons(MunicipalityId municipality, BodyId id) {
        return jdbc.sql("""
                        select lessons
                        from bodies.body
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Body body) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", body.id().value());
        values.put("slug", body.slug());
        values.put("kind", body.kind().code());
        values.put("name", body.name());
        values.put("purpose", body.details().purpose());
        values.put("mandate", body.details().mandate());
        values.put("nonAims", body.details().nonAims());
        values.put("targetGroups", body.details().targetGroups());
        values.put("success", body.details().success());
        values.put("parent", body.parent().map(BodyId::value).orElse(null));
        values.put("founded", body.foundedOn().map(Date::valueOf).orElse(null));
        values.put("ends", body.endsOn().map(Date::valueOf).orElse(null));
        values.put("version", body.version());
        return values;
    }

    private static Body body(ResultSet row, int number) throws SQLException {
        return new Body(
                new BodyId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                BodyKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                new BodyDetails(
                        row.getString("purpose"),
                        row.getString("mandate"),
                        row.getString("non_aims"),
                        row.getString("target_groups"),
                        row.getString("success")),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(BodyId::new),
                day(row, "founded_on"),
                day(row, "ends_on"),
                day(row, "dissolved_on"),
                row.getBoolean("listed"),
                row.getInt("version"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
