package org.vorort.plan.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class TaskAreaStore {

    private static final String SELECT = """
            select id, name, field, scope, version
            from plan.task_area
            where municipality_id = ?
            """;

    private final JdbcClient jdbc;

    TaskAreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaskArea> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + "order by lower(name), id")
                .param(municipality.value())
                .query((row, _) -> area(row))
                .list();
    }

    Optional<TaskArea> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(municipality.value(), id)
                .query((row, _) -> area(row))
                .optional();
    }

    /** False where one of this name is there. */
    boolean insert(MunicipalityId municipality, TaskArea area, Instant now) {
        return jdbc.sql("""
                        insert into plan.task_area (municipality_id, id, name, field, scope, created_at, version)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (municipality_id, lower(name)) do nothing""")
                        .params(
                                municipality.value(),
                                area.id(),
                                area.name(),
                                area.field(),
                                area.scope(),
                                Timestamp.from(now),
                                area.version())
                        .update()
                == 1;
    }

    boolean nameTaken(MunicipalityId municipality, TaskArea area) {
        return jdbc.sql("""
                        select exists (
                            select from plan.task_area
                            where municipality_id = ?
                              and lower(name) = lower(?)
                              and id <> ?)""")
                .params(municipality.value(), area.name(), area.id())
                .query(Boolean.class)
                .single();
    }

    /** False where somebody else was faster. */
    boolean update(MunicipalityId municipality, TaskArea area) {
        return jdbc.sql("""
                        update plan.task_area
                        set name = ?, field = ?, scope = ?, version = version + 1
                        where municipality_id = ?
                          and id = ?
                          and version = ?""")
                        .params(
                                area.name(),
                                area.field(),
                                area.scope(),
                                municipality.value(),
                                area.id(),
                                area.version())
                        .update()
                == 1;
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from plan.task_area where municipality_id = ? and id = ?")
                .params(municipality.value(), id)
                .update();
    }

    private static TaskArea area(ResultSet row) throws SQLException {
        return new TaskArea(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("field"),
                row.getString("scope"),
                row.getInt("version"));
    }
}
