package org.vorort.meetings.minutes;

import java.sql.Date;
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
import tools.jackson.databind.json.JsonMapper;

@Repository
class MinutesStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MinutesStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Every version, the newest first. */
    List<Version> versions(MunicipalityId municipality, MeetingId meeting) {
        return jdbc.sql("""
                        select number, content, made_by, made_at, objections_until
                        from meetings.minutes
                        where municipality_id = ?
                          and meeting_id = ?
                        order by number desc""")
                .params(municipality.value(), meeting.value())
                .query((row, _) -> new Version(
                        row.getInt("number"),
                        text(row, "content"),
                        row.getString("made_by"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getDate("objections_until").toLocalDate()))
                .list();
    }

    void insert(MunicipalityId municipality, MeetingId meeting, Version version) {
        jdbc.sql("""
                        insert into meetings.minutes (municipality_id, meeting_id, number, content, made_by, made_at,
                            objections_until)
                        values (?, ?, ?, cast(? as jsonb), ?, ?, ?)""")
                .param(municipality.value())
                .param(meeting.value())
                .param(version.number())
                .param(json.writeValueAsString(version.text()))
                .param(version.madeBy())
                .param(Timestamp.from(version.madeAt()))
                .param(Date.valueOf(version.objectionsUntil()))
                .update();
    }

    Optional<Approval> approval(MunicipalityId municipality, MeetingId meeting) {
        return jdbc.sql("""
                        select version, approved_on, way, approved_by, released, released_on, released_by
                        from meetings.approval
                        where municipality_id = ?
                          and meeting_id = ?""")
                .params(municipality.value(), meeting.value())
                .query((row, _) -> approval(row))
                .optional();
    }

    void approve(MunicipalityId municipality, MeetingId meeting, Approval approval) {
        jdbc.sql("""
                        insert into meetings.approval (municipality_id, meeting_id, version, approved_on, way, approved_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(meeting.value())
                .param(approval.version())
                .param(Date.valueOf(approval.on()))
                .param(approval.way().code())
                .param(approval.by())
                .update();
    }

    void release(MunicipalityId municipality, MeetingId meeting, Approval.Release release) {
        jdbc.sql("""
                        update meetings.approval
                        set released = cast(? as jsonb),
                            released_on = ?,
                            released_by = ?
                        where municipality_id = ?
                          and meeting_id = ?""")
                .param(json.writeValueAsString(release.text()))
                .param(Date.valueOf(release.on()))
                .param(release.by())
                .param(municipality.value())
                .param(meeting.value())
                .update();
    }

    void withdraw(MunicipalityId municipality, MeetingId meeting) {
        jdbc.sql("""
                        update meetings.approval
                        set released = null,
                            released_on = null,
                            released_by = null
                        where municipality_id = ?
                          and meeting_id = ?""").params(municipality.value(), meeting.value()).update();
    }

    /** The items of a meeting that were carried and have no number yet, in the order of the agenda. */
    List<UUID> unnumbered(MunicipalityId municipality, MeetingId meeting) {
        return jdbc.sql("""
                        select o.item_id
                        from meetings.outcome o
                        join meetings.agenda_item i on i.municipality_id = o.municipality_id and i.id = o.item_id
                        where o.municipality_id = ?
                          and i.meeting_id = ?
                          and o.carried
                          and o.number = ''
                        order by i.position""")
                .params(municipality.value(), meeting.value())
                .query(UUID.class)
                .list();
    }

    void number(MunicipalityId municipality, UUID item, String number) {
        jdbc.sql("""
                        update meetings.outcome
                        set number = ?
                        where municipality_id = ?
                          and item_id = ?""").params(number, municipality.value(), item).update();
    }

    private Approval approval(ResultSet row) throws SQLException {
        var released = row.getString("released") == null
                ? Optional.<Approval.Release>empty()
                : Optional.of(new Approval.Release(
                        text(row, "released"), row.getDate("released_on").toLocalDate(), row.getString("released_by")));
        return new Approval(
                row.getInt("version"),
                row.getDate("approved_on").toLocalDate(),
                Approval.Way.of(row.getString("way")),
                row.getString("approved_by"),
                released);
    }

    private MinutesText text(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), MinutesText.class);
    }
}
