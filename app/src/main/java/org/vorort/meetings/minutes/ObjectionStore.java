package org.vorort.meetings.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.invitations.InviteeId;

@Repository
class ObjectionStore {

    private final JdbcClient jdbc;

    ObjectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that was objected, the oldest first. */
    List<Objection> of(MunicipalityId municipality, MeetingId meeting) {
        return jdbc.sql("""
                        select *
                        from meetings.objection
                        where municipality_id = ?
                          and meeting_id = ?
                        order by made_at, id""")
                .params(municipality.value(), meeting.value())
                .query(ObjectionStore::objection)
                .list();
    }

    void insert(MunicipalityId municipality, MeetingId meeting, Objection objection) {
        jdbc.sql("""
                        insert into meetings.objection (municipality_id, id, meeting_id, version, invitee_id, item_id, words,
                            state, answer, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(objection.id())
                .param(meeting.value())
                .param(objection.version())
                .param(objection.invitee().map(InviteeId::value).orElse(null))
                .param(objection.item().orElse(null))
                .param(objection.words())
                .param(objection.state().code())
                .param(objection.answer())
                .param(Timestamp.from(objection.at()))
                .update();
    }

    /** @return whether it was still open */
    boolean settle(MunicipalityId municipality, MeetingId meeting, UUID id, Objection.State state, String answer) {
        return jdbc.sql("""
                        update meetings.objection
                        set state = ?,
                            answer = ?
                        where municipality_id = ?
                          and meeting_id = ?
                          and id = ?
                          and state = 'open'""")
                        .params(state.code(), answer, municipality.value(), meeting.value(), id)
                        .update()
                == 1;
    }

    private static Objection objection(ResultSet row, int number) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("invitee_id", UUID.class)).map(InviteeId::new),
                Optional.ofNullable(row.getObject("item_id", UUID.class)),
                row.getString("words"),
                Objection.State.of(row.getString("state")).orElseThrow(),
                row.getString("answer"),
                row.getTimestamp("made_at").toInstant());
    }
}
