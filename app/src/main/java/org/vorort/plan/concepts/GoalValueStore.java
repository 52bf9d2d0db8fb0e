package org.vorort.plan.concepts;

import java.sql.Date;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** How far goals have come. */
@Repository
class GoalValueStore {

    private final JdbcClient jdbc;

    GoalValueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of a goal, oldest first. */
    List<GoalValue> of(MunicipalityId municipality, GoalId goal) {
        return jdbc.sql("""
                        select day, value, words, by_name
                        from plan.goal_value
                        where municipality_id = ?
                          and goal_id = ?
                        order by day""")
                .params(municipality.value(), goal.value())
                .query((row, _) -> new GoalValue(
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("value").stripTrailingZeros(),
                        row.getString("words"),
                        row.getString("by_name")))
                .list();
    }

    /** The last of each goal. */
    Map<GoalId, GoalValue> last(MunicipalityId municipality) {
        var last = new HashMap<GoalId, GoalValue>();
        jdbc.sql("""
                        select distinct on (goal_id) goal_id, day, value, words, by_name
                        from plan.goal_value
                        where municipality_id = ?
                        order by goal_id, day desc""").param(municipality.value()).query((ResultSet row) -> {
            last.put(
                    new GoalId(row.getObject("goal_id", UUID.class)),
                    new GoalValue(
                            row.getObject("day", LocalDate.class),
                            row.getBigDecimal("value").stripTrailingZeros(),
                            row.getString("words"),
                            row.getString("by_name")));
        });
        return last;
    }

    /** Writes it down; what was said for the same day before gives way. */
    void put(MunicipalityId municipality, GoalId goal, GoalValue value) {
        jdbc.sql("""
                        insert into plan.goal_value (municipality_id, id, goal_id, day, value, words, by_name)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (municipality_id, goal_id, day) do update
                        set value = excluded.value,
                            words = excluded.words,
                            by_name = excluded.by_name""")
                .param(municipality.value())
                .param(Ids.fresh())
                .param(goal.value())
                .param(Date.valueOf(value.day()))
                .param(value.value())
                .param(value.words())
                .param(value.by())
                .update();
    }

    void delete(MunicipalityId municipality, GoalId goal, LocalDate day) {
        jdbc.sql("""
                        delete from plan.goal_value
                        where municipality_id = ?
                          and goal_id = ?
                          and day = ?""")
                .params(municipality.value(), goal.value(), Date.valueOf(day))
                .update();
    }
}
