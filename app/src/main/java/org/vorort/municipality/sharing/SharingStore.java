package org.vorort.municipality.sharing;

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
import org.vorort.municipality.sharing.Sharing.End;
import org.vorort.municipality.sharing.Sharing.Step;

/** Sharings as both of their parties see them. */
@Repository
class SharingStore {

    private static final String SELECT = """
            select id, municipality_id, reader_id, what, state, invited_at, invited_by, answered_at, answered_by, ended_at,
                ended_by, ended_by_owner, reason
            from municipality.sharing
            """;

    private final JdbcClient jdbc;

    SharingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in which this municipality is one of the two, newest first. */
    List<Sharing> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + """
                        where municipality_id = :municipality
                           or reader_id = :municipality
                        order by coalesce(ended_at, answered_at, invited_at) desc, id""")
                .param("municipality", municipality.value())
                .query((row, _) -> sharing(row))
                .list();
    }

    Optional<Sharing> byId(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + """
                        where id = :id
                          and (municipality_id = :municipality or reader_id = :municipality)""")
                .param("id", id)
                .param("municipality", municipality.value())
                .query((row, _) -> sharing(row))
                .optional();
    }

    /** The invitation or sharing that holds between these two. */
    Optional<Sharing> live(MunicipalityId owner, MunicipalityId reader, Shared what) {
        return jdbc.sql(SELECT + """
                        where municipality_id = :owner
                          and reader_id = :reader
                          and what = :what
                          and state in ('invited', 'accepted')""")
                .param("owner", owner.value())
                .param("reader", reader.value())
                .param("what", what.code())
                .query((row, _) -> sharing(row))
                .optional();
    }

    long waiting(MunicipalityId reader) {
        return jdbc.sql("""
                        select count(*)
                        from municipality.sharing s
                        join municipality.municipality o on o.id = s.municipality_id
                        where s.reader_id = :reader
                          and s.state = 'invited'
                          and o.archived_at is null""").param("reader", reader.value()).query(Long.class).single();
    }

    /** False where the other was invited by somebody else at the same moment. */
    boolean insert(MunicipalityId owner, Sharing sharing) {
        return jdbc.sql("""
                        insert into municipality.sharing (municipality_id, id, reader_id, what, state, invited_at, invited_by)
                        values (:owner, :id, :reader, :what, 'invited', :at, :by)
                        on conflict (municipality_id, reader_id, what) where state in ('invited', 'accepted') do nothing""")
                        .param("owner", owner.value())
                        .param("id", sharing.id())
                        .param("reader", sharing.reader().value())
                        .param("what", sharing.what().code())
                        .param("at", Timestamp.from(sharing.invited().at()))
                        .param("by", sharing.invited().by())
                        .update()
                == 1;
    }

    /** False where somebody else was faster. */
    boolean answer(MunicipalityId owner, UUID id, SharingState to, Step step) {
        return jdbc.sql("""
                        update municipality.sharing
                        set state = :state, answered_at = :at, answered_by = :by
                        where municipality_id = :owner
                          and id = :id
                          and state = 'invited'""")
                        .param("state", to.code())
                        .param("at", Timestamp.from(step.at()))
                        .param("by", step.by())
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False where somebody else was faster. */
    boolean end(MunicipalityId owner, UUID id, SharingState from, End end) {
        return jdbc.sql("""
                        update municipality.sharing
                        set state = 'ended', ended_at = :at, ended_by = :by, ended_by_owner = :byOwner, reason = :reason
                        where municipality_id = :owner
                          and id = :id
                          and state = :from""")
                        .param("at", Timestamp.from(end.step().at()))
                        .param("by", end.step().by())
                        .param("byOwner", end.byOwner())
                        .param("reason", end.reason())
                        .param("owner", owner.value())
                        .param("id", id)
                        .param("from", from.code())
                        .update()
                == 1;
    }

    private static Sharing sharing(ResultSet row) throws SQLException {
        return new Sharing(
                row.getObject("id", UUID.class),
                new MunicipalityId(row.getObject("municipality_id", UUID.class)),
                new MunicipalityId(row.getObject("reader_id", UUID.class)),
                Shared.of(row.getString("what")).orElseThrow(),
                SharingState.of(row.getString("state")),
                new Step(instant(row, "invited_at").orElseThrow(), row.getString("invited_by")),
                step(row, "answered"),
                end(row));
    }

    private static Optional<End> end(ResultSet row) throws SQLException {
        var step = step(row, "ended");
        return step.isEmpty()
                ? Optional.empty()
                : Optional.of(new End(step.get(), row.getBoolean("ended_by_owner"), row.getString("reason")));
    }

    private static Optional<Step> step(ResultSet row, String name) throws SQLException {
        var by = row.getString(name + "_by");
        return instant(row, name + "_at").map(at -> new Step(at, by));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
