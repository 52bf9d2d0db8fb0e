package org.vorort.meetings.proceedings;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.proceedings.Proceedings.Turnout;

@Repository
class AttendanceStore {

    private static final int BATCH_ROWS = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    AttendanceStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Who was there, by invitee. */
    Map<UUID, Presence> of(MunicipalityId municipality, MeetingId meeting) {
        var attendance = new HashMap<UUID, Presence>();
        jdbc.sql("""
                        select a.invitee_id, a.presence
                        from meetings.attendance a
                        join meetings.invitee i on i.municipality_id = a.municipality_id and i.id = a.invitee_id
                        where a.municipality_id = ?
                          and i.meeting_id = ?""")
                .params(municipality.value(), meeting.value())
                .query((row, _) -> attendance.put(
                        row.getObject("invitee_id", UUID.class),
                        Presence.of(row.getString("presence")).orElseThrow()))
                .list();
        return attendance;
    }

    /** How meetings were attended, of those where somebody noted it. */
    Map<MeetingId, Turnout> turnouts(MunicipalityId municipality) {
        var turnouts = new HashMap<MeetingId, Turnout>();
        jdbc.sql("""
                        select i.meeting_id,
                            count(*) filter (where a.presence = 'present') present,
                            count(*) filter (where i.role in ('member', 'adviser')) seats,
                            count(*) filter (where i.role in ('member', 'adviser') and (a.presence = 'present' or exists (
                                select 1
                                from meetings.invitee d
                                join meetings.attendance p
                                    on p.municipality_id = d.municipality_id and p.invitee_id = d.id
                                where d.municipality_id = i.municipality_id
                                  and d.stands_for = i.id
                                  and p.presence = 'present'))) filled
                        from meetings.invitee i
                        left join meetings.attendance a on a.municipality_id = i.municipality_id and a.invitee_id = i.id
                        where i.municipality_id = ?
                        group by i.meeting_id
                        having count(a.presence) > 0""")
                .param(municipality.value())
                .query((row, _) -> turnouts.put(
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        new Turnout(row.getInt("present"), row.getInt("seats"), row.getInt("filled"))))
                .list();
        return turnouts;
    }

    void note(MunicipalityId municipality, UUID invitee, Presence presence) {
        noteAll(municipality, Map.of(invitee, presence));
    }

    void noteAll(MunicipalityId municipality, Map<UUID, Presence> presences) {
        var sql = """
                insert into meetings.attendance (municipality_id, invitee_id, presence)
                values (?, ?, ?)
                on conflict (municipality_id, invitee_id) do update set presence = excluded.presence""";
        batch.batchUpdate(sql, presences.entrySet(), BATCH_ROWS, (statement, noted) -> {
            statement.setObject(1, municipality.value());
            statement.setObject(2, noted.getKey());
            statement.setString(3, noted.getValue().code());
        });
    }

    /** Whoever is not said to have been there was not: excused where they had declined. */
    void complete(MunicipalityId municipality, MeetingId meeting) {
        jdbc.sql("""
                        insert into meetings.attendance (municipality_id, invitee_id, presence)
                        select municipality_id, id, case when reply = 'no' then 'excused' else 'absent' end
                        from meetings.invitee
                        where municipality_id = ?
                          and meeting_id = ?
                        on conflict do nothing""").params(municipality.value(), meeting.value()).update();
    }
}
