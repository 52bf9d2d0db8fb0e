package org.vorort.actors.imports;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class UploadStore {

    private static final TypeReference<TreeMap<String, String>> COLUMNS = new TypeReference<>() {};

    /** A list that waits for a decision. @param subject an entry kind's code, empty where nobody decided */
    record Upload(
            UUID id, String fileName, byte[] content, String source, String subject, Map<String, String> columns) {}

    /** An import that was done. */
    record Run(
            UUID id,
            Instant at,
            String by,
            String fileName,
            int created,
            int updated,
            int unchanged,
            int missing,
            int rejected) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UploadStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(MunicipalityId municipality, Upload upload, Instant now, AccountId by) {
        jdbc.sql("""
                        insert into actors.import_upload
                            (municipality_id, id, file_name, content, source_name, subject, at, account_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(upload.id())
                .param(upload.fileName())
                .param(upload.content())
                .param(upload.source())
                .param(upload.subject())
                .param(Timestamp.from(now))
                .param(by.value())
                .update();
    }

    Optional<Upload> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select id, file_name, content, source_name, subject, decisions::text as decisions
                        from actors.import_upload
                        where municipality_id = ?
                          and id = ?""")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> new Upload(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getBytes("content"),
                        row.getString("source_name"),
                        row.getString("subject"),
                        json.readValue(row.getString("decisions"), COLUMNS)))
                .optional();
    }

    void decide(MunicipalityId municipality, UUID id, String subject, Map<String, String> columns) {
        jdbc.sql("""
                        update actors.import_upload
                        set subject = ?, decisions = ?::jsonb
                        where municipality_id = ?
                          and id = ?""")
                .param(subject)
                .param(json.writeValueAsString(columns))
                .param(municipality.value())
                .param(id)
                .update();
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from actors.import_upload where municipality_id = ? and id = ?")
                .param(municipality.value())
                .param(id)
                .update();
    }

    void deleteBefore(MunicipalityId municipality, Instant before) {
        jdbc.sql("delete from actors.import_upload where municipality_id = ? and at < ?")
                .param(municipality.value())
                .param(Timestamp.from(before))
                .update();
    }

    List<Run> runs(MunicipalityId municipality, int limit) {
        return jdbc.sql("""
                        select id, at, by_name, file_name, created, updated, unchanged, missing, rejected
                        from actors.import_run
                        where municipality_id = ?
                        order by at desc
                        limit ?""")
                .param(municipality.value())
                .param(limit)
                .query((row, _) -> new Run(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("file_name"),
                        row.getInt("created"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        row.getInt("missing"),
                        row.getInt("rejected")))
                .list();
    }

    Optional<ImportReport> report(MunicipalityId municipality, UUID run) {
        return jdbc.sql("select report::text from actors.import_run where municipality_id = ? and id = ?")
                .param(municipality.value())
                .param(run)
                .query((row, _) -> json.readValue(row.getString(1), ImportReport.class))
                .optional();
    }
}
