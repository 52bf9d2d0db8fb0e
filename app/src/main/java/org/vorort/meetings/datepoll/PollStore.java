package org.vorort.meetings.datepoll;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingId;

@Repository
class PollStore {

    private final JdbcClient jdbc;

    PollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Poll> find(MunicipalityId municipality, UUID id) {
        var found = jdbc.sql("""
                        select *
                        from meetings.date_poll
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id)
                .query(PollStore::poll)
                .optional();
        return found.map(poll -> poll.with(slots(municipality, poll.id())));
    }

    /** The newest poll of this meeting. */
    Optional<Poll> of(MunicipalityId municipality, MeetingId meeting) {
        var found = jdbc.sql("""
                        select *
                        from meetings.date_poll
                        where municipality_id = ?
                          and meeting_id = ?
                        order by opened_at desc
                        limit 1""")
                .params(municipality.value(), meeting.value())
                .query(PollStore::poll)
                .optional();
        return found.map(poll -> poll.with(slots(municipality, poll.id())));
    }

    /** Every poll of a meeting without a day that is still open. */
    List<Poll> open(MunicipalityId municipality) {
        return jdbc.sql("""
                        select p.*
                        from meetings.date_poll p
                        join meetings.meeting m on m.municipality_id = p.municipality_id and m.id = p.meeting_id
                        where p.municipality_id = ?
                          and p.state = 'open'
                          and m.state = 'draft'
                        order by p.last_day, p.id""").params(municipality.value()).query(PollStore::poll).list().stream()
                .map(poll -> poll.with(slots(municipality, poll.id())))
                .toList();
    }

    /** Makes others wait who change the same poll at this moment. */
    void lock(MunicipalityId municipality, UUID id) {
        jdbc.sql("""
                        select id
                        from meetings.date_poll
                        where municipality_id = ?
                          and id = ?
                        for update""").params(municipality.value(), id).query().listOfRows();
    }

    /** @return false where the meeting has an open poll already */
    boolean insert(MunicipalityId municipality, Poll poll, String by) {
        return jdbc.sql("""
                        insert into meetings.date_poll (municipality_id, id, meeting_id, state, last_day, words, opened_at,
                            opened_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                municipality.value(),
                                poll.id(),
                                poll.meeting().value(),
                                poll.state().code(),
                                Date.valueOf(poll.lastDay()),
                                poll.words(),
                                Timestamp.from(poll.openedAt()),
                                by)
                        .update()
                == 1;
    }

    void insertSlot(MunicipalityId municipality, UUID poll, PollSlot slot) {
        jdbc.sql("""
                        insert into meetings.poll_slot (municipality_id, id, poll_id, starts_at, ends_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        municipality.value(),
                        slot.id(),
                        poll,
                        Timestamp.from(slot.starts()),
                        Timestamp.from(slot.ends()))
                .update();
    }

    void extend(MunicipalityId municipality, UUID id, LocalDate lastDay) {
        jdbc.sql("""
                        update meetings.date_poll
                        set last_day = ?
                        where municipality_id = ?
                          and id = ?""").params(Date.valueOf(lastDay), municipality.value(), id).update();
    }

    void choose(MunicipalityId municipality, UUID id, UUID slot) {
        jdbc.sql("""
                        update meetings.date_poll
                        set state = 'chosen',
                            chosen_slot = ?
                        where municipality_id = ?
                          and id = ?
                          and state = 'open'""").params(slot, municipality.value(), id).update();
    }

    void endWithoutResult(MunicipalityId municipality, UUID id) {
        jdbc.sql("""
                        update meetings.date_poll
                        set state = 'without_result'
                        where municipality_id = ?
                          and id = ?
                          and state = 'open'""").params(municipality.value(), id).update();
    }

    /** Deletes polls with everything in them whose last day lies before this one. @return how many */
    int deleteEndedBefore(MunicipalityId municipality, LocalDate day) {
        return jdbc.sql("""
                        delete from meetings.date_poll
                        where municipality_id = ?
                          and last_day < ?""").params(municipality.value(), Date.valueOf(day)).update();
    }

    private List<PollSlot> slots(MunicipalityId municipality, UUID poll) {
        return jdbc.sql("""
                        select *
                        from meetings.poll_slot
                        where municipality_id = ?
                          and poll_id = ?
                        order by starts_at""")
                .params(municipality.value(), poll)
                .query((row, _) -> new PollSlot(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }

    private static Poll poll(ResultSet row, int number) throws SQLException {
        return new Poll(
                row.getObject("id", UUID.class),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                PollState.of(row.getString("state")),
                row.getDate("last_day").toLocalDate(),
                row.getString("words"),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getObject("chosen_slot", UUID.class)),
                List.of());
    }
}
