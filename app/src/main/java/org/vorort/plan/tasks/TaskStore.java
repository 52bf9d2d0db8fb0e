package org.vorort.plan.tasks;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

@Repository
class TaskStore {

    /** Which tasks are asked for; what is absent does not matter. @param overdueOn only open ones whose day lies before this one */
    record Search(
            Optional<TaskState> state, Optional<PersonId> person, Optional<UUID> body, Optional<LocalDate> overdueOn) {

        static final Search ALL = new Search(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Search in(TaskState state) {
            return new Search(Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private static final String MATCHING = """
            where municipality_id = :municipality
              and (cast(:state as text) is null or state = :state)
              and (cast(:person as uuid) is null or person_id = :person)
              and (cast(:body as uuid) is null or body_id = :body)
              and (cast(:overdue as date) is null or (state = 'open' and due_on < :overdue))
            """;

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is due first comes first, what came to an end last. */
    List<Task> find(MunicipalityId municipality, Search search, int limit, long offset) {
        return ask("select * from plan.task " + MATCHING + """
                        order by state <> 'open', due_on nulls last, id
                        limit :limit offset :offset""", municipality, search)
                .param("limit", limit)
                .param("offset", offset)
                .query(TaskStore::task)
                .list();
    }

    long count(MunicipalityId municipality, Search search) {
        return ask("select count(*) from plan.task " + MATCHING, municipality, search)
                .query(Long.class)
                .single();
    }

    List<Task> from(MunicipalityId municipality, UUID origin) {
        return jdbc.sql("""
                        select *
                        from plan.task
                        where municipality_id = ?
                          and origin_id = ?
                        order by id""")
                .params(municipality.value(), origin)
                .query(TaskStore::task)
                .list();
    }

    List<Task> fromAll(MunicipalityId municipality, Collection<UUID> origins) {
        return jdbc.sql("""
                        select *
                        from plan.task
                        where municipality_id = :municipality
                          and origin_id in (:origins)
                        order by id""")
                .param("municipality", municipality.value())
                .param("origins", origins)
                .query(TaskStore::task)
                .list();
    }

    Optional<Task> find(MunicipalityId municipality, TaskId id) {
        return jdbc.sql("""
                        select *
                        from plan.task
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id.value())
                .query(TaskStore::task)
                .optional();
    }

    List<UUID> ids(MunicipalityId municipality) {
        return jdbc.sql("select id from plan.task where municipality_id = ?")
                .param(municipality.value())
                .query(UUID.class)
                .list();
    }

    List<Task> byIds(MunicipalityId municipality, Collection<UUID> ids) {
        return jdbc.sql("""
                        select *
                        from plan.task
                        where municipality_id = ?
                          and id = any (?)""")
                .param(municipality.value())
                .param(ids.toArray(UUID[]::new))
                .query(TaskStore::task)
                .list();
    }

    void insert(MunicipalityId municipality, Task task) {
        jdbc.sql("""
                        insert into plan.task (municipality_id, id, title, person_id, organisation_id, due_on, state,
                            origin_kind, origin_id, body_id, origin_words, every_months, created_at, changed_at, version)
                        values (:municipality, :id, :title, :person, :organisation, :due, :state,
                            :originKind, :originId, :body, :originWords, :everyMonths, :created, :changed, 1)""").params(values(municipality, task)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Task task) {
        return jdbc.sql("""
                        update plan.task
                        set title = :title,
                            person_id = :person,
                            organisation_id = :organisation,
                            due_on = :due,
                            state = :state,
                            every_months = :everyMonths,
                            changed_at = :changed,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, task)).update() == 1;
    }

    void delete(MunicipalityId municipality, TaskId id) {
        jdbc.sql("""
                        delete from plan.task
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id.value()).update();
    }

    private JdbcClient.StatementSpec ask(String sql, MunicipalityId municipality, Search search) {
        return jdbc.sql(sql)
                .param("municipality", municipality.value())
                .param("state", search.state().map(TaskState::code).orElse(null))
                .param("person", search.person().map(PersonId::value).orElse(null))
                .param("body", search.body().orElse(null))
                .param("overdue", search.overdueOn().map(Date::valueOf).orElse(null));
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Task task) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", task.id().value());
        values.put("title", task.title());
        values.put("person", task.owner().person().map(PersonId::value).orElse(null));
        values.put(
                "organisation",
                task.owner().organisation().map(OrganisationId::value).orElse(null));
        values.put("due", task.due().map(Date::valueOf).orElse(null));
        values.put("state", task.state().code());
        values.put("originKind", task.origin().kind());
        values.put("originId", task.origin().id().orElse(null));
        values.put("body", task.origin().body().orElse(null));
        values.put("originWords", task.origin().words());
        values.put("everyMonths", task.everyMonths());
        values.put("created", Timestamp.from(task.createdAt()));
        values.put("changed", Timestamp.from(task.changedAt()));
        values.put("version", task.version());
        return values;
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new Task.Owner(
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                                .map(OrganisationId::new)),
                Optional.ofNullable(row.getDate("due_on")).map(Date::toLocalDate),
                TaskState.of(row.getString("state")).orElseThrow(),
                new Task.Origin(
                        row.getString("origin_kind"),
                        Optional.ofNullable(row.getObject("origin_id", UUID.class)),
                        Optional.ofNullable(row.getObject("body_id", UUID.class)),
                        row.getString("origin_words")),
                row.getInt("every_months"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }
}
