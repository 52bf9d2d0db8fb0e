package org.vorort.actors.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.imports.PrepareImport.Decisions;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class UploadStore {

    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UploadStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(MunicipalityId municipality, AccountId account, Upload upload) {
        jdbc.sql("""
                        insert into actors.import_upload
                            (municipality_id, id, account_id, at, file_name, content, source_name)
                        values (?, ?, ?, ?, ?, ?, '')""")
                .param(municipality.value())
                .param(upload.id())
                .param(account.value())
                .param(Timestamp.from(upload.at()))
                .param(upload.fileName())
                .param(upload.content())
                .update();
    }

    /** One of this municipality that is not older than this. */
    Optional<Upload> find(MunicipalityId municipality, UUID id, Instant after) {
        return jdbc.sql("""
                        select id, at, file_name, content, source_name, subject, decisions::text as decisions
                        from actors.import_upload
                        where municipality_id = ?
                          and id = ?
                          and at > ?""")
                .param(municipality.value())
                .param(id)
                .param(Timestamp.from(after))
                .query((row, _) -> upload(row))
                .optional();
    }

    void decide(MunicipalityId municipality, UUID id, Decisions decisions) {
        jdbc.sql("""
                        update actors.import_upload
                        set source_name = ?, subject = ?, decisions = ?::jsonb
                        where municipality_id = ?
                          and id = ?""")
                .param(decisions.source())
                .param(decisions.subject().map(EntryKind::code).orElse(""))
                .param(json.writeValueAsString(decisions.columns()))
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

    void forgetBefore(MunicipalityId municipality, Instant before) {
        jdbc.sql("delete from actors.import_upload where municipality_id = ? and at < ?")
                .param(municipality.value())
                .param(Timestamp.from(before))
                .update();
    }

    private Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("file_name"),
                row.getBytes("content"),
                new Decisions(
                        row.getString("source_name"),
                        EntryKind.of(row.getString("subject")),
                        json.readValue(row.getString("decisions"), COLUMNS)));
    }
}
