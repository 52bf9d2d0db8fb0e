package org.vorort.plan.tasks;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** What became of tasks, line by line. */
@Repository
class TaskEventStore {

    private final JdbcClient jdbc;

    TaskEventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MunicipalityId municipality, TaskId task, TaskEvent event) {
        jdbc.sql("""
                        insert into plan.task_event (municipality_id, id, task_id, at, kind, due_on, words, by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(Ids.fresh())
                .param(task.value())
                .param(Timestamp.from(event.at()))
                .param(event.kind().code())
                .param(event.due().map(Date::valueOf).orElse(null))
                .param(event.words())
                .param(event.by())
                .update();
    }

    /** Oldest first. */
    List<TaskEvent> of(MunicipalityId municipality, TaskId task) {
        return jdbc.sql("""
                        select at, kind, due_on, words, by_name
                        from plan.task_event
                        where municipality_id = ?
                          and task_id = ?
                        order by at, id""")
                .params(municipality.value(), task.value())
                .query((row, _) -> new TaskEvent(
                        row.getTimestamp("at").toInstant(),
                        TaskEvent.Kind.of(row.getString("kind")),
                        Optional.ofNullable(row.getDate("due_on")).map(Date::toLocalDate),
                        row.getString("words"),
                        row.getString("by_name")))
                .list();
    }

    /** How often the owner was reminded. */
    int reminders(MunicipalityId municipality, TaskId task) {
        return jdbc.sql("""
                        select count(*)
                        from plan.task_event
                        where municipality_id = ?
                          and task_id = ?
                          and kind = 'reminded'""")
                .params(municipality.value(), task.value())
                .query(Integer.class)
                .single();
    }
}
