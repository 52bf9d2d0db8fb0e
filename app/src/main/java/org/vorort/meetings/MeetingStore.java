package org.vorort.meetings;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
import org.vorort.meetings.Meeting.Reasons;

@Repository
class MeetingStore {

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(MunicipalityId municipality, MeetingId id) {
        return jdbc.sql("""
                        select *
                        from meetings.meeting
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id.value())
                .query(MeetingStore::meeting)
                .optional();
    }

    Optional<Meeting> bySlug(MunicipalityId municipality, String slug) {
        return jdbc.sql("""
                        select *
                        from meetings.meeting
                        where municipality_id = ?
                          and slug = ?""")
                .params(municipality.value(), slug)
                .query(MeetingStore::meeting)
                .optional();
    }

    /** Newest day first; those without a day before all others. */
    List<Meeting> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select *
                        from meetings.meeting
                        where municipality_id = ?
                        order by starts_at desc nulls first, id""")
                .params(municipality.value())
                .query(MeetingStore::meeting)
                .list();
    }

    List<Meeting> of(MunicipalityId municipality, BodyId body) {
        return jdbc.sql("""
                        select *
                        from meetings.meeting
                        where municipality_id = ?
                          and body_id = ?
                        order by starts_at desc nulls first, id""")
                .params(municipality.value(), body.value())
                .query(MeetingStore::meeting)
                .list();
    }

    /** Every address that begins like this one. */
    List<String> slugs(MunicipalityId municipality, String beginning) {
        return jdbc.sql("""
                        select slug
                        from meetings.meeting
                        where municipality_id = ?
                          and starts_with(slug, ?)""")
                .params(municipality.value(), beginning)
                .query(String.class)
                .list();
    }

    void insert(MunicipalityId municipality, Meeting meeting) {
        jdbc.sql("""
                        insert into meetings.meeting (municipality_id, id, body_id, slug, title, state, starts_at, ends_at,
                            place, access, online_link, reply_by, words, notice_reason, quorum_reason, cancel_reason,
                            sequence, invited_at, changed_at, version)
                        values (:municipality, :id, :body, :slug, :title, :state, :starts, :ends,
                            :place, :access, :onlineLink, :replyBy, :words, :notice, :quorum, :cancellation,
                            :sequence, :invited, :changed, 1)""").params(values(municipality, meeting)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Meeting meeting) {
        return jdbc.sql("""
                        update meetings.meeting
                        set slug = :slug,
                            title = :title,
                            state = :state,
                            starts_at = :starts,
                            ends_at = :ends,
                            place = :place,
                            access = :access,
                            online_link = :onlineLink,
                            reply_by = :replyBy,
                            words = :words,
                            notice_reason = :notice,
                            quorum_reason = :quorum,
                            cancel_reason = :cancellation,
                            sequence = :sequence,
                            invited_at = :invited,
                            changed_at = :changed,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, meeting)).update() == 1;
    }

    void delete(MunicipalityId municipality, MeetingId id) {
        jdbc.sql("""
                        delete from meetings.meeting
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id.value()).update();
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Meeting meeting) {
        var details = meeting.details();
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", meeting.id().value());
        values.put("body", meeting.body().value());
        values.put("slug", meeting.slug());
        values.put("title", details.title());
        values.put("state", meeting.state().code());
        values.put("starts", details.starts().map(Timestamp::from).orElse(null));
        values.put("ends", details.ends().map(Timestamp::from).orElse(null));
        values.put("place", details.place());
        values.put("access", details.access().code());
        values.put("onlineLink", details.onlineLink());
        values.put("replyBy", details.replyBy().map(Date::valueOf).orElse(null));
        values.put("words", details.words());
        values.put("notice", meeting.reasons().notice());
        values.put("quorum", meeting.reasons().quorum());
        values.put("cancellation", meeting.reasons().cancellation());
        values.put("sequence", meeting.sequence());
        values.put("invited", meeting.invitedAt().map(Timestamp::from).orElse(null));
        values.put("changed", Timestamp.from(meeting.changedAt()));
        values.put("version", meeting.version());
        return values;
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new BodyId(row.getObject("body_id", UUID.class)),
                row.getString("slug"),
                new MeetingDetails(
                        row.getString("title"),
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        row.getString("place"),
                        Access.of(row.getString("access")),
                        row.getString("online_link"),
                        Optional.ofNullable(row.getDate("reply_by")).map(Date::toLocalDate),
                        row.getString("words")),
                MeetingState.of(row.getString("state")),
                new Reasons(
                        row.getString("notice_reason"), row.getString("quorum_reason"), row.getString("cancel_reason")),
                row.getInt("sequence"),
                instant(row, "invited_at"),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
