package org.vorort.identity;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Tenancy;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trail of who did what and when, with what stood there before and after. It is written in the transaction of the
 * change itself; the database refuses to alter or delete a row.
 */
@Repository
public class Audit {

    private static final TypeReference<TreeMap<String, String>> VALUES = new TypeReference<>() {};

    /**
     * What it happened to.
     *
     * @param kind a word of the room, such as {@code organisation}
     * @param name as people know it, so that the trail stays readable when the thing is gone
     */
    public record Subject(String kind, String id, String name) {}

    /** One line of the trail. Values are empty where nothing stood there. */
    public record Entry(
            Instant at,
            String actor,
            String act,
            Subject subject,
            Map<String, String> before,
            Map<String, String> after) {}

    /** A line to be written. */
    public record Line(String act, Subject subject, Map<String, String> before, Map<String, String> after) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;
    private final JsonMapper json;

    Audit(JdbcClient jdbc, JdbcTemplate batch, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Writes one line. Fields that are equal before and after are left out.
     *
     * @param act a past-tense word of the room, such as {@code updated}; shown through the text {@code identity.act.<act>}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Visitor.Actor actor, String act, Subject subject, Map<String, String> before, Map<String, String> after) {
        recordAll(actor, List.of(new Line(act, subject, before, after)));
    }

    /** Writes many lines of the same actor at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Visitor.Actor actor, List<Line> lines) {
        var municipality = Tenancy.current().map(MunicipalityId::value).orElse(null);
        var account = actor.account().map(AccountId::value).orElse(null);
        var now = Timestamp.from(clock.instant());
        var sql = """
                insert into identity.audit (municipality_id, at, account_id, actor, act,
                    subject_kind, subject_id, subject_name, before, after)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";
        batch.batchUpdate(sql, lines, 500, (statement, line) -> {
            statement.setObject(1, municipality, Types.OTHER);
            statement.setTimestamp(2, now);
            statement.setObject(3, account, Types.OTHER);
            statement.setString(4, actor.name());
            statement.setString(5, line.act());
            statement.setString(6, line.subject().kind());
            statement.setString(7, line.subject().id());
            statement.setString(8, line.subject().name());
            statement.setString(9, json.writeValueAsString(without(line.before(), line.after())));
            statement.setString(10, json.writeValueAsString(without(line.after(), line.before())));
        });
    }

    /** The newest lines of this municipality. @param subjectId only of this subject, or of all when empty */
    @Transactional(readOnly = true)
    public List<Entry> newest(MunicipalityId municipality, Optional<String> subjectId, int limit, long offset) {
        return jdbc.sql("""
                        select at, actor, act, subject_kind, subject_id, subject_name, before::text, after::text
                        from identity.audit
                        where municipality_id = :municipality
                          and (cast(:subject as text) is null or subject_id = :subject)
                        order by id desc
                        limit :limit offset :offset""")
                .param("municipality", municipality.value())
                .param("subject", subjectId.orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("act"),
                        new Subject(
                                row.getString("subject_kind"),
                                row.getString("subject_id"),
                                row.getString("subject_name")),
                        values(row.getString("before")),
                        values(row.getString("after"))))
                .list();
    }

    private Map<String, String> values(String text) {
        return json.readValue(text, VALUES);
    }

    private static Map<String, String> without(Map<String, String> values, Map<String, String> others) {
        var different = new TreeMap<String, String>();
        values.forEach((field, value) -> {
            if (!value.equals(others.getOrDefault(field, ""))) {
                different.put(field, value);
            }
        });
        return different;
    }
}
