package org.vorort.network.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FileImportStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FileImportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(MunicipalityId municipality, AccountId account, FileImport file) {
        jdbc.sql("""
                        insert into network.file_import (municipality_id, id, account_id, at, file_name, content, answers)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .param(municipality.value())
                .param(file.id())
                .param(account.value())
                .param(Timestamp.from(file.at()))
                .param(file.fileName())
                .param(file.content())
                .param(json.writeValueAsString(file.answers()))
                .update();
    }

    /** One that waits and is not older than this. */
    Optional<FileImport> find(MunicipalityId municipality, UUID id, Instant after) {
        return jdbc.sql("""
                        select id, at, file_name, content, answers::text as answers
                        from network.file_import
                        where municipality_id = ?
                          and id = ?
                          and at > ?
                          and taken_at is null""")
                .param(municipality.value())
                .param(id)
                .param(Timestamp.from(after))
                .query((row, _) -> file(row))
                .optional();
    }

    /** Lets one after the other take this file over. */
    void lock(MunicipalityId municipality, UUID id) {
        jdbc.sql("select id from network.file_import where municipality_id = ? and id = ? for update")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    void answer(MunicipalityId municipality, UUID id, Answers answers) {
        jdbc.sql("""
                        update network.file_import
                        set answers = ?::jsonb
                        where municipality_id = ?
                          and id = ?
                          and taken_at is null""")
                .param(json.writeValueAsString(answers))
                .param(municipality.value())
                .param(id)
                .update();
    }

    /** The file itself and who is who in it are not needed any more. */
    void take(MunicipalityId municipality, UUID id, FileReport report, String by, Instant at) {
        jdbc.sql("""
                        update network.file_import
                        set content = '', answers = '{}', report = ?::jsonb, taken_by = ?, taken_at = ?
                        where municipality_id = ?
                          and id = ?""")
                .param(json.writeValueAsString(report))
                .param(by)
                .param(Timestamp.from(at))
                .param(municipality.value())
                .param(id)
                .update();
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from network.file_import where municipality_id = ? and id = ? and taken_at is null")
                .param(municipality.value())
                .param(id)
                .update();
    }

    /** Forgets files that wait since the one moment or longer, and reports from the other or before. */
    void forget(MunicipalityId municipality, Instant waitingSince, Instant takenBefore) {
        jdbc.sql("""
                        delete from network.file_import
                        where municipality_id = ?
                          and (taken_at is null and at <= ? or taken_at <= ?)""")
                .param(municipality.value())
                .param(Timestamp.from(waitingSince))
                .param(Timestamp.from(takenBefore))
                .update();
    }

    /** What was taken over since then, the latest first. */
    List<FileRun> runs(MunicipalityId municipality, Instant after) {
        return jdbc.sql("""
                        select id, file_name, taken_at, taken_by, report::text as report
                        from network.file_import
                        where municipality_id = ?
                          and taken_at > ?
                        order by taken_at desc, id""")
                .param(municipality.value())
                .param(Timestamp.from(after))
                .query((row, _) -> run(row))
                .list();
    }

    private FileImport file(ResultSet row) throws SQLException {
        return new FileImport(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("file_name"),
                row.getBytes("content"),
                json.readValue(row.getString("answers"), Answers.class));
    }

    private FileRun run(ResultSet row) throws SQLException {
        return new FileRun(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("taken_by"),
                json.readValue(row.getString("report"), FileReport.class));
    }
}
