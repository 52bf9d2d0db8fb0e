package org.vorort.plan.concepts;

import java.math.BigDecimal;
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
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class GoalStore {

    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Guiding goals first, siblings in their order. */
    List<Goal> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select *
                        from plan.goal
                        where municipality_id = ?
                        order by case level when 'guiding' then 0 when 'goal' then 1 else 2 end, position, id""").param(municipality.value()).query(GoalStore::goal).list();
    }

    Optional<Goal> find(MunicipalityId municipality, GoalId id) {
        return jdbc.sql("""
                        select *
                        from plan.goal
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id.value())
                .query(GoalStore::goal)
                .optional();
    }

    void insert(MunicipalityId municipality, Goal goal) {
        jdbc.sql("""
                        insert into plan.goal (municipality_id, id, concept_id, parent_id, level, position, words, field,
                            target_groups, indicator, unit, baseline, target, target_on, state, ended_on, ended_words,
                            lessons, source_municipality, source_goal, source_name, source_words, adopted_on, source_reported_on, version)
                        values (:municipality, :id, :concept, :parent, :level, :position, :words, :field,
                            :targetGroups, :indicator, :unit, :baseline, :target, :targetOn, :state, :endedOn, :endedWords,
                            :lessons, :sourceMunicipality, :sourceGoal, :sourceName, :sourceWords, :adoptedOn, :sourceReportedOn, 1)""").params(values(municipality, goal)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Goal goal) {
        return jdbc.sql("""
                        update plan.goal
                        set parent_id = :parent,
                            level = :level,
                            position = :position,
                            words = :words,
                            field = :field,
                            target_groups = :targetGroups,
                            indicator = :indicator,
                            unit = :unit,
                            baseline = :baseline,
                            target = :target,
                            target_on = :targetOn,
                            state = :state,
                            ended_on = :endedOn,
                            ended_words = :endedWords,
                            lessons = :lessons,
                            source_name = :sourceName,
                            source_words = :sourceWords,
                            source_reported_on = :sourceReportedOn,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, goal)).update() == 1;
    }

    void reported(MunicipalityId municipality, GoalId id, LocalDate on) {
        jdbc.sql("""
                        update plan.goal
                        set source_reported_on = ?
                        where municipality_id = ?
                          and id = ?""").params(Date.valueOf(on), municipality.value(), id.value()).update();
    }

    void delete(MunicipalityId municipality, GoalId id) {
        jdbc.sql("""
                        delete from plan.goal
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id.value()).update();
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Goal goal) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", goal.id().value());
        values.put("concept", goal.concept().value());
        values.put("parent", goal.parent().map(GoalId::value).orElse(null));
        values.put("level", goal.level().code());
        values.put("position", goal.position());
        values.put("words", goal.words());
        values.put("field", goal.field());
        values.put("targetGroups", new SqlArrayValue("text", goal.targetGroups().toArray()));
        values.put("indicator", goal.aim().indicator());
        values.put("unit", goal.aim().unit());
        values.put("baseline", goal.aim().baseline().orElse(null));
        values.put("target", goal.aim().target().orElse(null));
        values.put("targetOn", goal.aim().on().map(Date::valueOf).orElse(null));
        values.put("state", goal.ending().state().code());
        values.put("endedOn", goal.ending().on().map(Date::valueOf).orElse(null));
        values.put("endedWords", goal.ending().words());
        values.put("lessons", goal.ending().lessons());
        values.put("version", goal.version());
        var source = goal.source();
        values.put(
                "sourceMunicipality",
                source.map(Goal.Source::municipality).map(MunicipalityId::value).orElse(null));
        values.put(
                "sourceGoal", source.map(Goal.Source::goal).map(GoalId::value).orElse(null));
        values.put("sourceName", source.map(Goal.Source::name).orElse(""));
        values.put("sourceWords", source.map(Goal.Source::words).orElse(""));
        values.put(
                "adoptedOn",
                source.map(Goal.Source::adoptedOn).map(Date::valueOf).orElse(null));
        values.put(
                "sourceReportedOn",
                source.flatMap(Goal.Source::reportedOn).map(Date::valueOf).orElse(null));
        return values;
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        return new Goal(
                new GoalId(row.getObject("id", UUID.class)),
                new ConceptId(row.getObject("concept_id", UUID.class)),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(GoalId::new),
                GoalLevel.of(row.getString("level")),
                row.getInt("position"),
                row.getString("words"),
                row.getString("field"),
                List.of((String[]) row.getArray("target_groups").getArray()),
                new Goal.Aim(
                        row.getString("indicator"),
                        row.getString("unit"),
                        number(row, "baseline"),
                        number(row, "target"),
                        day(row, "target_on")),
                new Goal.Ending(
                        GoalState.of(row.getString("state")).orElseThrow(),
                        day(row, "ended_on"),
                        row.getString("ended_words"),
                        row.getString("lessons")),
                source(row),
                row.getInt("version"));
    }

    private static Optional<Goal.Source> source(ResultSet row) throws SQLException {
        var municipality = row.getObject("source_municipality", UUID.class);
        return municipality == null
                ? Optional.empty()
                : Optional.of(new Goal.Source(
                        new MunicipalityId(municipality),
                        new GoalId(row.getObject("source_goal", UUID.class)),
                        row.getString("source_name"),
                        row.getString("source_words"),
                        row.getObject("adopted_on", LocalDate.class),
                        day(row, "source_reported_on")));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(BigDecimal::stripTrailingZeros);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
