package org.vorort.plan.measures;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Money;
import org.vorort.kernel.MunicipalityId;

/** What hangs on measures: milestones, money, and what became of them. */
@Repository
class MeasurePartStore {

    private final JdbcClient jdbc;

    MeasurePartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The milestones of all measures, each measure's by day. */
    Map<MeasureId, List<Milestone>> milestones(MunicipalityId municipality) {
        var found = new LinkedHashMap<MeasureId, List<Milestone>>();
        jdbc.sql("""
                        select *
                        from plan.milestone
                        where municipality_id = ?
                        order by due_on, id""").param(municipality.value()).query((ResultSet row) -> {
            found.computeIfAbsent(measure(row), _ -> new ArrayList<>()).add(milestone(row));
        });
        return found;
    }

    List<Milestone> milestones(MunicipalityId municipality, MeasureId measure) {
        return jdbc.sql("""
                        select *
                        from plan.milestone
                        where municipality_id = ?
                          and measure_id = ?
                        order by due_on, id""")
                .params(municipality.value(), measure.value())
                .query((row, _) -> milestone(row))
                .list();
    }

    /** Writes all milestones of a measure anew. */
    void put(MunicipalityId municipality, MeasureId measure, List<Milestone> milestones) {
        jdbc.sql("delete from plan.milestone where municipality_id = ? and measure_id = ?")
                .params(municipality.value(), measure.value())
                .update();
        for (var milestone : milestones) {
            jdbc.sql("""
                            insert into plan.milestone (municipality_id, id, measure_id, title, due_on, done_on)
                            values (?, ?, ?, ?, ?, ?)""")
                    .param(municipality.value())
                    .param(milestone.id())
                    .param(measure.value())
                    .param(milestone.title())
                    .param(Date.valueOf(milestone.due()))
                    .param(milestone.doneOn().map(Date::valueOf).orElse(null))
                    .update();
        }
    }

    /** The money of all measures, each measure's in its order. */
    Map<MeasureId, List<BudgetLine>> money(MunicipalityId municipality) {
        var found = new LinkedHashMap<MeasureId, List<BudgetLine>>();
        jdbc.sql("""
                        select *
                        from plan.measure_money
                        where municipality_id = ?
                        order by measure_id, position""").param(municipality.value()).query((ResultSet row) -> {
            found.computeIfAbsent(measure(row), _ -> new ArrayList<>()).add(line(row));
        });
        return found;
    }

    List<BudgetLine> money(MunicipalityId municipality, MeasureId measure) {
        return jdbc.sql("""
                        select *
                        from plan.measure_money
                        where municipality_id = ?
                          and measure_id = ?
                        order by position""")
                .params(municipality.value(), measure.value())
                .query((row, _) -> line(row))
                .list();
    }

    /** Writes all money of a measure anew. */
    void putMoney(MunicipalityId municipality, MeasureId measure, List<BudgetLine> lines) {
        jdbc.sql("delete from plan.measure_money where municipality_id = ? and measure_id = ?")
                .params(municipality.value(), measure.value())
                .update();
        for (var line : lines) {
            jdbc.sql("""
                            insert into plan.measure_money (municipality_id, id, measure_id, position, source, planned_cents,
                                spent_cents)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            municipality.value(),
                            line.id(),
                            measure.value(),
                            lines.indexOf(line),
                            line.source(),
                            line.planned().cents(),
                            line.spent().cents())
                    .update();
        }
    }

    void tell(MunicipalityId municipality, MeasureId measure, MeasureEvent event) {
        jdbc.sql("""
                        insert into plan.measure_event (municipality_id, id, measure_id, at, kind, words, by_name)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        municipality.value(),
                        Ids.fresh(),
                        measure.value(),
                        Timestamp.from(event.at()),
                        event.kind().code(),
                        event.words(),
                        event.by())
                .update();
    }

    /** What became of a measure, oldest line first. */
    List<MeasureEvent> story(MunicipalityId municipality, MeasureId measure) {
        return jdbc.sql("""
                        select at, kind, words, by_name
                        from plan.measure_event
                        where municipality_id = ?
                          and measure_id = ?
                        order by at, id""")
                .params(municipality.value(), measure.value())
                .query((row, _) -> new MeasureEvent(
                        row.getTimestamp("at").toInstant(),
                        MeasureEvent.Kind.of(row.getString("kind")),
                        row.getString("words"),
                        row.getString("by_name")))
                .list();
    }

    private static MeasureId measure(ResultSet row) throws SQLException {
        return new MeasureId(row.getObject("measure_id", UUID.class));
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)));
    }

    private static BudgetLine line(ResultSet row) throws SQLException {
        return new BudgetLine(
                row.getObject("id", UUID.class),
                row.getString("source"),
                new Money(row.getLong("planned_cents")),
                new Money(row.getLong("spent_cents")));
    }
}
