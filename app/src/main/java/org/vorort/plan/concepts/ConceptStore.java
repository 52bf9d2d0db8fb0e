package org.vorort.plan.concepts;

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
class ConceptStore {

    private final JdbcClient jdbc;

    ConceptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Concept> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select *
                        from plan.concept
                        where municipality_id = ?
                        order by starts_on desc nulls last, id""")
                .param(municipality.value())
                .query(ConceptStore::concept)
                .list();
    }

    /** Holds the concept until the transaction ends, so that two people do not move its goals at once. */
    void hold(MunicipalityId municipality, ConceptId id) {
        jdbc.sql("""
                        select 1
                        from plan.concept
                        where municipality_id = ?
                          and id = ?
                        for update""")
                .params(municipality.value(), id.value())
                .query(Integer.class)
                .optional();
    }

    void insert(MunicipalityId municipality, Concept concept) {
        jdbc.sql("""
                        insert into plan.concept (municipality_id, id, slug, kind, name, vision, situation, starts_on, ends_on,
                            decided_on, decided_by, link, version)
                        values (:municipality, :id, :slug, :kind, :name, :vision, :situation, :from, :until,
                            :decidedOn, :decidedBy, :link, 1)""").params(values(municipality, concept)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Concept concept) {
        return jdbc.sql("""
                        update plan.concept
                        set kind = :kind,
                            name = :name,
                            vision = :vision,
                            situation = :situation,
                            starts_on = :from,
                            ends_on = :until,
                            decided_on = :decidedOn,
                            decided_by = :decidedBy,
                            link = :link,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, concept)).update() == 1;
    }

    void delete(MunicipalityId municipality, ConceptId id) {
        jdbc.sql("""
                        delete from plan.concept
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id.value()).update();
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Concept concept) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", concept.id().value());
        values.put("slug", concept.slug());
        values.put("kind", concept.kind().code());
        values.put("name", concept.name());
        values.put("vision", concept.vision());
        values.put("situation", concept.situation());
        values.put("from", concept.from().map(Date::valueOf).orElse(null));
        values.put("until", concept.until().map(Date::valueOf).orElse(null));
        values.put("decidedOn", concept.decision().on().map(Date::valueOf).orElse(null));
        values.put("decidedBy", concept.decision().by());
        values.put("link", concept.decision().link());
        values.put("version", concept.version());
        return values;
    }

    private static Concept concept(ResultSet row, int number) throws SQLException {
        return new Concept(
                new ConceptId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                ConceptKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("vision"),
                row.getString("situation"),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                new Concept.Decision(
                        Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                        row.getString("decided_by"),
                        row.getString("link")),
                row.getInt("version"));
    }
}
