package org.vorort.plan.measures;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.ConceptId;
import org.vorort.plan.concepts.GoalId;
import org.vorort.plan.tasks.Task;

@Repository
class MeasureStore {

    private static final String SELECT = """
            select m.*,
                array(select c.concept_id from plan.measure_concept c
                    where c.municipality_id = m.municipality_id and c.measure_id = m.id order by 1) as concepts,
                array(select g.goal_id from plan.measure_goal g
                    where g.municipality_id = m.municipality_id and g.measure_id = m.id order by 1) as goals,
                array(select p.organisation_id from plan.measure_partner p
                    where p.municipality_id = m.municipality_id and p.measure_id = m.id order by 1) as partners
            from plan.measure m
            where m.municipality_id = :municipality
            """;

    private static final List<String> LINKS =
            List.of("plan.measure_concept", "plan.measure_goal", "plan.measure_partner");

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that begin first come first. */
    List<Measure> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + "order by m.starts_on nulls last, m.ends_on nulls last, m.title, m.id")
                .param("municipality", municipality.value())
                .query(MeasureStore::measure)
                .list();
    }

    Optional<Measure> bySlug(MunicipalityId municipality, String slug) {
        return jdbc.sql(SELECT + "and m.slug = :slug")
                .param("municipality", municipality.value())
                .param("slug", slug)
                .query(MeasureStore::measure)
                .optional();
    }

    Optional<Measure> byId(MunicipalityId municipality, MeasureId id) {
        return jdbc.sql(SELECT + "and m.id = :id")
                .param("municipality", municipality.value())
                .param("id", id.value())
                .query(MeasureStore::measure)
                .optional();
    }

    List<String> slugs(MunicipalityId municipality) {
        return jdbc.sql("""
                        select slug
                        from plan.measure
                        where municipality_id = ?""").param(municipality.value()).query(String.class).list();
    }

    void insert(MunicipalityId municipality, Measure measure, Instant now) {
        jdbc.sql("""
                        insert into plan.measure (municipality_id, id, slug, title, description, field, other_fields, quarters,
                            target_groups, person_id, organisation_id, body_id, starts_on, ends_on, state, state_words,
                            ended_on, result, lessons, origin_kind, origin_id, origin_words, created_at, changed_at, version)
                        values (:municipality, :id, :slug, :title, :description, :field, :otherFields, :quarters,
                            :targetGroups, :person, :organisation, :body, :from, :until, :state, :stateWords,
                            :endedOn, :result, :lessons, :originKind, :originId, :originWords, :now, :now, 1)""").params(values(municipality, measure, now)).update();
        link(municipality, measure);
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Measure measure, Instant now) {
        var written = jdbc.sql("""
                        update plan.measure
                        set title = :title,
                            description = :description,
                            field = :field,
                            other_fields = :otherFields,
                            quarters = :quarters,
                            target_groups = :targetGroups,
                            person_id = :person,
                            organisation_id = :organisation,
                            body_id = :body,
                            starts_on = :from,
                            ends_on = :until,
                            state = :state,
                            state_words = :stateWords,
                            ended_on = :endedOn,
                            result = :result,
                            lessons = :lessons,
                            changed_at = :now,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, measure, now)).update() == 1;
        if (written) {
            for (var table : LINKS) {
                jdbc.sql("delete from " + table + " where municipality_id = ? and measure_id = ?")
                        .params(municipality.value(), measure.id().value())
                        .update();
            }
            link(municipality, measure);
        }
        return written;
    }

    private void link(MunicipalityId municipality, Measure measure) {
        var serves = measure.serves();
        link(
                "plan.measure_concept (municipality_id, measure_id, concept_id)",
                municipality,
                measure,
                ids(serves.concepts(), ConceptId::value));
        link(
                "plan.measure_goal (municipality_id, measure_id, goal_id)",
                municipality,
                measure,
                ids(serves.goals(), GoalId::value));
        link(
                "plan.measure_partner (municipality_id, measure_id, organisation_id)",
                municipality,
                measure,
                ids(serves.partners(), OrganisationId::value));
    }

    private void link(String columns, MunicipalityId municipality, Measure measure, SqlArrayValue ids) {
        jdbc.sql("insert into " + columns + " select distinct ?, ?, id from unnest(?) as id")
                .params(municipality.value(), measure.id().value(), ids)
                .update();
    }

    void asked(MunicipalityId municipality, MeasureId id, Instant now) {
        touch(municipality, id, "asked_at", now);
    }

    void reminded(MunicipalityId municipality, MeasureId id, Instant now) {
        touch(municipality, id, "reminded_at", now);
    }

    void reported(MunicipalityId municipality, MeasureId id, Instant now) {
        touch(municipality, id, "reported_at", now);
    }

    private void touch(MunicipalityId municipality, MeasureId id, String column, Instant now) {
        jdbc.sql("update plan.measure set " + column + " = ? where municipality_id = ? and id = ?")
                .params(Timestamp.from(now), municipality.value(), id.value())
                .update();
    }

    void delete(MunicipalityId municipality, MeasureId id) {
        jdbc.sql("""
                        delete from plan.measure
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id.value()).update();
    }

    private static <T> SqlArrayValue ids(List<T> ids, Function<T, UUID> value) {
        return new SqlArrayValue("uuid", ids.stream().map(value).toArray());
    }

    private static SqlArrayValue words(List<String> words) {
        return new SqlArrayValue("text", words.toArray());
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Measure measure, Instant now) {
        var values = new HashMap<String, @Nullable Object>();
        var content = measure.content();
        values.put("municipality", municipality.value());
        values.put("id", measure.id().value());
        values.put("slug", measure.slug());
        values.put("title", content.title());
        values.put("description", content.description());
        values.put("field", content.field());
        values.put("otherFields", words(content.otherFields()));
        values.put("quarters", words(content.quarters()));
        values.put("targetGroups", words(content.targetGroups()));
        values.put("person", measure.owner().person().map(PersonId::value).orElse(null));
        values.put(
                "organisation",
                measure.owner().organisation().map(OrganisationId::value).orElse(null));
        values.put("body", measure.body().map(BodyId::value).orElse(null));
        values.put("from", measure.from().map(Date::valueOf).orElse(null));
        values.put("until", measure.until().map(Date::valueOf).orElse(null));
        values.put("state", measure.state().code());
        values.put("stateWords", measure.status().words());
        values.put("endedOn", measure.status().endedOn().map(Date::valueOf).orElse(null));
        values.put("result", measure.status().result());
        values.put("lessons", measure.status().lessons());
        values.put("originKind", measure.origin().kind());
        values.put("originId", measure.origin().id().orElse(null));
        values.put("originWords", measure.origin().words());
        values.put("now", Timestamp.from(now));
        values.put("version", measure.version());
        return values;
    }

    private static Measure measure(ResultSet row, int number) throws SQLException {
        return new Measure(
                new MeasureId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new Measure.Content(
                        row.getString("title"),
                        row.getString("description"),
                        row.getString("field"),
                        texts(row, "other_fields"),
                        texts(row, "quarters"),
                        texts(row, "target_groups")),
                new Task.Owner(id(row, "person_id", PersonId::new), id(row, "organisation_id", OrganisationId::new)),
                id(row, "body_id", BodyId::new),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                new Measure.Serves(
                        ids(row, "concepts", ConceptId::new),
                        ids(row, "goals", GoalId::new),
                        ids(row, "partners", OrganisationId::new)),
                new Measure.Status(
                        MeasureState.of(row.getString("state")).orElseThrow(),
                        row.getString("state_words"),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                        row.getString("result"),
                        row.getString("lessons")),
                new Measure.Origin(
                        row.getString("origin_kind"),
                        id(row, "origin_id", origin -> origin),
                        row.getString("origin_words")),
                new Measure.Asked(at(row, "asked_at"), at(row, "reminded_at"), at(row, "reported_at")),
                row.getInt("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static <T> List<T> ids(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray()).stream()
                .map(id)
                .toList();
    }

    private static <T> Optional<T> id(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(id);
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
