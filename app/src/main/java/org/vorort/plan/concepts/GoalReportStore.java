package org.vorort.plan.concepts;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

@Repository
class GoalReportStore {

    private final JdbcClient jdbc;

    GoalReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GoalReport> of(MunicipalityId municipality, GoalId goal) {
        return jdbc.sql("""
                        select *
                        from plan.goal_report
                        where municipality_id = ?
                          and goal_id = ?
                        order by reported_on desc, id desc""")
                .params(municipality.value(), goal.value())
                .query((row, _) -> new GoalReport(
                        new MunicipalityId(row.getObject("town_id", UUID.class)),
                        row.getString("town_name"),
                        row.getObject("reported_on", LocalDate.class),
                        row.getString("words"),
                        new GoalReport.Counts(
                                row.getInt("planned"),
                                row.getInt("running"),
                                row.getInt("late"),
                                row.getInt("done"),
                                row.getInt("dropped")),
                        Optional.ofNullable(row.getBigDecimal("value")),
                        row.getString("unit"),
                        row.getString("by_name")))
                .list();
    }

    void insert(MunicipalityId municipality, GoalId goal, GoalReport report) {
        var counts = report.counts();
        jdbc.sql("""
                        insert into plan.goal_report (municipality_id, id, goal_id, town_id, town_name, reported_on, words,
                            planned, running, late, done, dropped, value, unit, by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(Ids.fresh())
                .param(goal.value())
                .param(report.town().value())
                .param(report.townName())
                .param(Date.valueOf(report.on()))
                .param(report.words())
                .param(counts.planned())
                .param(counts.running())
                .param(counts.late())
                .param(counts.done())
                .param(counts.dropped())
                .param(report.value().orElse(null))
                .param(report.unit())
                .param(report.by())
                .update();
    }
}
