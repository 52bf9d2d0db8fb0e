package org.vorort.identity;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** The lines get their numbers in the order given; so a line and its words find each other. */
    private static final String INSERT = """
            with given as (
                select *
                from unnest(?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                    as given (actor, act, kind, subject, name, before, after, concerns, place)),
            line as (
                insert into identity.audit (municipality_id, at, account_id, actor, act, subject_kind, subject_id)
                select ?::uuid, ?::timestamptz, ?::uuid, actor, act, kind, subject
                from given
                order by place
                returning id)
            insert into identity.audit_word (audit_id, municipality_id, subject_name, before, after, concerns)
            select numbered.id, ?::uuid, name, before::jsonb, after::jsonb, string_to_array(concerns, ' ')
            from given
            join (select id, row_number() over (order by id) as place from line) as numbered using (place)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    AuditStore(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** Many lines travel as one statement: an import writes one for each of its rows. */
    void insert(@Nullable MunicipalityId municipality, Visitor.Actor actor, Instant now, List<Line> lines) {
        for (var from = 0; from < lines.size(); from += BATCH_ROWS) {
            var some = lines.subList(from, Math.min(lines.size(), from + BATCH_ROWS));
            batch.update(INSERT, statement -> fill(statement, municipality, actor, now, some));
        }
    }

    private void fill(
            PreparedStatement statement,
            @Nullable MunicipalityId municipality,
            Visitor.Actor actor,
            Instant now,
            List<Line> lines)
            throws SQLException {
        var owner = municipality == null ? null : municipality.value();
        column(statement, 1, lines, line -> named(actor, line));
        column(statement, 2, lines, Line::act);
        column(statement, 3, lines, line -> line.subject().kind());
        column(statement, 4, lines, line -> line.subject().id());
        column(statement, 5, lines, line -> line.subject().name());
        column(statement, 6, lines, line -> json.writeValueAsString(line.before()));
        column(statement, 7, lines, line -> json.writeValueAsString(line.after()));
        column(statement, 8, lines, line -> String.join(" ", line.concerns()));
        statement.setObject(9, owner, Types.OTHER);
        statement.setTimestamp(10, Timestamp.from(now));
        statement.setObject(11, actor.account().map(AccountId::value).orElse(null), Types.OTHER);
        statement.setObject(12, owner, Types.OTHER);
    }

    private static void column(PreparedStatement statement, int number, List<Line> lines, Function<Line, String> value)
            throws SQLException {
        var values = lines.stream().map(value).toArray();
        statement.setArray(number, statement.getConnection().createArrayOf("text", values));
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

    private Map<String, String> values(String text) {
        return json.readValue(text, VALUES);
    }
}
