package org.vorort.actors.imports;

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
import tools.jackson.databind.json.JsonMapper;

@Repository
class RunStore {

    private static final String SELECT = """
            select run.id, run.at, run.by_name, run.file_name, source.name as source, run.created, run.updated,
                run.unchanged, run.missing, run.rejected
            from actors.import_run run
                join actors.import_source source
                    on source.municipality_id = run.municipality_id
                    and source.id = run.source_id
            where run.municipality_id = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RunStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ImportRun> latest(MunicipalityId municipality, int limit) {
        return jdbc.sql(SELECT + " order by run.at desc, run.id desc limit ?")
                .param(municipality.value())
                .param(limit)
                .query((row, _) -> run(row))
                .list();
    }

    Optional<ImportRun> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + " and run.id = ?")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> run(row))
                .optional();
    }

    Optional<ImportReport> report(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select report::text as report
                        from actors.import_run
                        where municipality_id = ?
                          and id = ?""")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> json.readValue(row.getString("report"), ImportReport.class))
                .optional();
    }

    void insert(MunicipalityId municipality, UUID run, Source source, ImportReport report, String byName, Instant at) {
        jdbc.sql("""
                        insert into actors.import_run (municipality_id, id, source_id, at, by_name, file_name,
                            created, updated, unchanged, missing, rejected, report)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .param(municipality.value())
                .param(run)
                .param(source.id())
                .param(Timestamp.from(at))
                .param(byName)
                .param(report.fileName())
                .param(report.created())
                .param(report.updated())
                .param(report.unchanged())
                .param(report.missing().size())
                .param(report.rejectedRows())
                .param(json.writeValueAsString(report))
                .update();
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                row.getString("file_name"),
                row.getString("source"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("missing"),
                row.getInt("rejected"));
    }
}
