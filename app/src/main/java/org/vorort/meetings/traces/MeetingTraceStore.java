package org.vorort.meetings.traces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

/** What meetings keep about persons, beyond who is invited: to be told, and to be forgotten. */
@Repository
class MeetingTraceStore {

    /**
     * An invitation, and what came of it.
     *
     * @param needs language, children and anything else, in their words; what is empty is not needed
     * @param presence a word of the attendance; empty where nothing was said
     */
    record Trace(
            UUID invitee,
            String title,
            Optional<Instant> starts,
            Instant invitedAt,
            String role,
            String way,
            String reply,
            String words,
            Needs needs,
            String presence) {}

    record Needs(String interpreter, String childcare, boolean wheelchair, String other) {}

    private final JdbcClient jdbc;

    MeetingTraceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest meeting first. */
    List<Trace> of(MunicipalityId municipality, PersonId person) {
        return jdbc.sql("""
                        select i.*, m.title, m.starts_at, coalesce(a.presence, '') presence
                        from meetings.invitee i
                        join meetings.meeting m on m.municipality_id = i.municipality_id and m.id = i.meeting_id
                        left join meetings.attendance a on a.municipality_id = i.municipality_id and a.invitee_id = i.id
                        where i.municipality_id = ?
                          and i.person_id = ?
                        order by m.starts_at desc nulls first, i.id""")
                .params(municipality.value(), person.value())
                .query(MeetingTraceStore::trace)
                .list();
    }

    /** What they had against minutes, in their words. */
    List<String> objections(MunicipalityId municipality, UUID invitee) {
        return jdbc.sql("""
                        select words
                        from meetings.objection
                        where municipality_id = ?
                          and invitee_id = ?
                        order by made_at, id""")
                .params(municipality.value(), invitee)
                .query(String.class)
                .list();
    }

    /** Empties what they wrote with their answers and what they need. */
    void forgetWords(MunicipalityId municipality, PersonId person) {
        jdbc.sql("""
                        update meetings.invitee
                        set reply_words = '',
                            interpreter = '',
                            childcare = '',
                            wheelchair = false,
                            other_needs = ''
                        where municipality_id = ?
                          and person_id = ?""").params(municipality.value(), person.value()).update();
    }

    /** Objections stay, as the minutes were decided with them; whose they were is forgotten. */
    void forgetAuthor(MunicipalityId municipality, PersonId person) {
        jdbc.sql("""
                        update meetings.objection o
                        set invitee_id = null
                        from meetings.invitee i
                        where o.municipality_id = ?
                          and i.municipality_id = o.municipality_id
                          and i.id = o.invitee_id
                          and i.person_id = ?""").params(municipality.value(), person.value()).update();
    }

    /** Takes the name off the items they proposed. Agendas know proposers by name alone. */
    void forgetProposer(MunicipalityId municipality, PersonId person, String name) {
        jdbc.sql("""
                        update meetings.agenda_item p
                        set proposed_by = ''
                        from meetings.invitee i
                        where p.municipality_id = ?
                          and i.municipality_id = p.municipality_id
                          and i.meeting_id = p.meeting_id
                          and i.person_id = ?
                          and p.proposed_by = ?""").params(municipality.value(), person.value(), name).update();
    }

    private static Trace trace(ResultSet row, int number) throws SQLException {
        return new Trace(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Optional.ofNullable(row.getTimestamp("starts_at")).map(Timestamp::toInstant),
                row.getTimestamp("invited_at").toInstant(),
                row.getString("role"),
                row.getString("way"),
                row.getString("reply"),
                row.getString("reply_words"),
                new Needs(
                        row.getString("interpreter"),
                        row.getString("childcare"),
                        row.getBoolean("wheelchair"),
                        row.getString("other_needs")),
                row.getString("presence"));
    }
}
