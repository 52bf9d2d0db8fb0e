package org.vorort.identity;

import java.sql.Array;
import java.sql.Connection;
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
                with line as (
                    insert into identity.audit (municipality_id, at, account_id, actor, act, subject_kind, subject_id)
                    values (?, ?, ?, ?, ?, ?, ?)
                    returning id, municipality_id)
                insert into identity.audit_word (audit_id, municipality_id, subject_name, before, after, concerns)
                select id, municipality_id, ?, ?::jsonb, ?::jsonb, ?
                from line""";
        batch.batchUpdate(sql, lines, BATCH_ROWS, (statement, line) -> {
            statement.setObject(1, owner, Types.OTHER);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setObject(3, account, Types.OTHER);
            statement.setString(4, named(actor, line));
            statement.setString(5, line.act());
            statement.setString(6, line.subject().kind());
            statement.setString(7, line.subject().id());
            statement.setString(8, line.subject().name());
            statement.setString(9, json.writeValueAsString(line.before()));
            statement.setString(10, json.writeValueAsString(line.after()));
            statement.setArray(11, array(statement.getConnection(), line.concerns()));
        });
    }

    void eraseWords(MunicipalityId municipality, Visitor.Actor actor, String kind, List<String> ids, Instant now) {
        jdbc.sql("""
                        select identity.erase_words(
                            :municipality, string_to_array(:ids, ' '), :kind, :account, :actor, :now)""")
                .param("municipality", municipality.value())
                .param("ids", String.join(" ", ids))
                .param("kind", kind)
                .param("account", actor.account().map(AccountId::value).orElse(null), Types.OTHER)
                .param("actor", actor.name())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** Of all municipalities and the server: so it is the owner's work. */
    void eraseOldWords(Instant writtenBefore, Instant now) {
        jdbc.sql("select identity.erase_old_words(?, ?)")
                .param(Timestamp.from(writtenBefore))
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    List<Entry> newest(@Nullable MunicipalityId municipality, String subject, int limit, long offset) {
        var sql = """
                select at, actor, act, subject_kind, subject_id, coalesce(subject_name, '') as subject_name,
                    coalesce(before::text, '{}') as before, coalesce(after::text, '{}') as after
                from identity.audit line
                left join identity.audit_word word on word.audit_id = line.id
                where %s
                order by line.id desc
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
                from identity.audit line
                where %s""".formatted(condition(municipality, subject));
        return bound(sql, municipality, subject).query(Long.class).single();
    }

    /** Written out for each case, so that each finds its index. No municipality means the trail of the server itself. */
    private static String condition(@Nullable MunicipalityId municipality, String subject) {
        var whose = municipality == null ? "line.municipality_id is null" : "line.municipality_id = :municipality";
        return subject.isEmpty() ? whose : whose + " and line.subject_id = :subject";
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

    /** Somebody who answers for their own entry is not named a second time, where the name could not be erased. */
    private static String named(Visitor.Actor actor, Line line) {
        var itself =
                actor.account().isEmpty() && actor.name().equals(line.subject().name());
        return itself ? "" : actor.name();
    }

    private static Array array(Connection connection, List<String> ids) throws SQLException {
        return connection.createArrayOf("text", ids.toArray());
    }

    private Map<String, String> values(String text) {
        return json.readValue(text, VALUES);
    }
}
