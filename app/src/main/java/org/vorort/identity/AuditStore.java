package org.vorort.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.identity.Audit.Entry;
import org.vorort.identity.Audit.Line;
import org.vorort.identity.Audit.Subject;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AuditStore {

    private static final TypeReference<TreeMap<String, String>> VALUES = new TypeReference<>() {};
    private static final int BATCH_ROWS = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    AuditStore(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    void insert(@Nullable MunicipalityId municipality, Visitor.Actor actor, Instant now, List<Line> lines) {
        var owner = municipality == null ? null : municipality.value();
        var account = actor.account().map(AccountId::value).orElse(null);
        var sql = """
                insert into identity.audit (municipality_id, at, account_id, actor, act,
                    subject_kind, subject_id, subject_name, before, after)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";
        batch.batchUpdate(sql, lines, BATCH_ROWS, (statement, line) -> {
            statement.setObject(1, owner, Types.OTHER);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setObject(3, account, Types.OTHER);
            statement.setString(4, actor.name());
            statement.setString(5, line.act());
            statement.setString(6, line.subject().kind());
            statement.setString(7, line.subject().id());
            statement.setString(8, line.subject().name());
            statement.setString(9, json.writeValueAsString(line.before()));
            statement.setString(10, json.writeValueAsString(line.after()));
        });
    }

    List<Entry> newest(@Nullable MunicipalityId municipality, String subject, int limit, long offset) {
        var sql = """
                select at, actor, act, subject_kind, subject_id, subject_name, before::text, after::text
                from identity.audit
                where %s
                order by id desc
                limit :limit offset :offset""".formatted(condition(municipality, subject));
        return bound(sql, municipality, subject)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> entry(row))
                .list();
    }

    long count(@Nullable MunicipalityId municipality, String subject) {
        var sql = """
                select count(*)
                from identity.audit
                where %s""".formatted(condition(municipality, subject));
        return bound(sql, municipality, subject).query(Long.class).single();
    }

    /** Written out for each case, so that each finds its index. No municipality means the trail of the server itself. */
    private static String condition(@Nullable MunicipalityId municipality, String subject) {
        var whose = municipality == null ? "municipality_id is null" : "municipality_id = :municipality";
        return subject.isEmpty() ? whose : whose + " and subject_id = :subject";
    }

    private JdbcClient.StatementSpec bound(String sql, @Nullable MunicipalityId municipality, String subject) {
        var statement = jdbc.sql(sql);
        statement = municipality == null ? statement : statement.param("municipality", municipality.value());
        return subject.isEmpty() ? statement : statement.param("subject", subject);
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("act"),
                new Subject(row.getString("subject_kind"), row.getString("subject_id"), row.getString("subject_name")),
                values(row.getString("before")),
                values(row.getString("after")));
    }

    private Map<String, String> values(String text) {
        return json.readValue(text, VALUES);
    }
}
