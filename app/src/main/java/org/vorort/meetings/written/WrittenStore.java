package org.vorort.meetings.written;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.Vote;

@Repository
class WrittenStore {

    private final JdbcClient jdbc;

    WrittenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, what goes on first, then newest first. */
    List<Written> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select *
                        from meetings.written
                        where municipality_id = ?
                        order by state not in ('draft', 'asked'), decided_on desc nulls first, asked_at desc nulls first, id""")
                .param(municipality.value())
                .query(WrittenStore::written)
                .list();
    }

    Optional<Written> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select *
                        from meetings.written
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id)
                .query(WrittenStore::written)
                .optional();
    }

    /** The same, and nobody else answers or counts until this transaction is over. */
    Optional<Written> lock(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select *
                        from meetings.written
                        where municipality_id = ?
                          and id = ?
                        for update""")
                .params(municipality.value(), id)
                .query(WrittenStore::written)
                .optional();
    }

    /** What was decided and no meeting of the body has on its agenda yet, oldest first. */
    List<Written> toTakeUp(MunicipalityId municipality, BodyId body) {
        return jdbc.sql("""
                        select *
                        from meetings.written w
                        where w.municipality_id = ?
                          and w.body_id = ?
                          and w.decided_on is not null
                          and not exists (
                            select
                            from meetings.agenda_item i
                            join meetings.meeting m on m.municipality_id = i.municipality_id and m.id = i.meeting_id
                            where i.municipality_id = w.municipality_id
                              and i.origin_id = w.id
                              and m.state <> 'cancelled')
                        order by w.decided_on, w.id""")
                .params(municipality.value(), body.value())
                .query(WrittenStore::written)
                .list();
    }

    void insert(MunicipalityId municipality, Written written) {
        jdbc.sql("""
                        insert into meetings.written (municipality_id, id, body_id, kind, title, resolution, reasons, public,
                            state, answer_by, asked_at, decided_on, decided_by, yes, no, abstain, number, version)
                        values (:municipality, :id, :body, :kind, :title, :resolution, :reasons, :open, :state, :answerBy,
                            :askedAt, :decidedOn, :decidedBy, :yes, :no, :abstain, :number, 1)""").params(values(municipality, written)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Written written) {
        return jdbc.sql("""
                        update meetings.written
                        set title = :title,
                            resolution = :resolution,
                            reasons = :reasons,
                            public = :open,
                            state = :state,
                            answer_by = :answerBy,
                            asked_at = :askedAt,
                            decided_on = :decidedOn,
                            yes = :yes,
                            no = :no,
                            abstain = :abstain,
                            number = :number,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, written)).update() == 1;
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("""
                        delete from meetings.written
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id).update();
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Written written) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", written.id());
        values.put("body", written.body().value());
        values.put("kind", written.kind().code());
        values.put("title", written.words().title());
        values.put("resolution", written.words().resolution());
        values.put("reasons", written.words().reasons());
        values.put("open", written.words().open());
        values.put("state", written.state().code());
        values.put("answerBy", written.words().answerBy().map(Date::valueOf).orElse(null));
        values.put("askedAt", written.askedAt().map(Timestamp::from).orElse(null));
        values.put("decidedOn", written.decidedOn().map(Date::valueOf).orElse(null));
        values.put("decidedBy", written.words().decidedBy());
        values.put("yes", written.vote().map(Vote::yes).orElse(0));
        values.put("no", written.vote().map(Vote::no).orElse(0));
        values.put("abstain", written.vote().map(Vote::abstain).orElse(0));
        values.put("number", written.number());
        values.put("version", written.version());
        return values;
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        var kind = WrittenKind.of(row.getString("kind")).orElseThrow();
        var state = WrittenState.of(row.getString("state"));
        var vote = new Vote(
                Ballot.WRITTEN,
                row.getInt("yes"),
                row.getInt("no"),
                row.getInt("abstain"),
                state == WrittenState.CARRIED);
        return new Written(
                row.getObject("id", UUID.class),
                new BodyId(row.getObject("body_id", UUID.class)),
                kind,
                new Written.Words(
                        row.getString("title"),
                        row.getString("resolution"),
                        row.getString("reasons"),
                        row.getBoolean("public"),
                        Optional.ofNullable(row.getDate("answer_by")).map(Date::toLocalDate),
                        row.getString("decided_by")),
                state,
                Optional.ofNullable(row.getTimestamp("asked_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getDate("decided_on")).map(Date::toLocalDate),
                Optional.of(vote).filter(_ -> kind == WrittenKind.CIRCULAR && state.isDecided()),
                row.getString("number"),
                row.getInt("version"));
    }
}
