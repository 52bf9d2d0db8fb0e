package org.vorort.meetings.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.ContactWay;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingId;

@Repository
class InviteeStore {

    private final JdbcClient jdbc;

    InviteeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Invitee> of(MunicipalityId municipality, MeetingId meeting) {
        return jdbc.sql("""
                        select *
                        from meetings.invitee
                        where municipality_id = ?
                          and meeting_id = ?
                        order by id""")
                .params(municipality.value(), meeting.value())
                .query(InviteeStore::invitee)
                .list();
    }

    /** Invitations of these people to meetings that are not over, the next one first. */
    List<Invitee> ahead(MunicipalityId municipality, UUID[] people, Instant now) {
        return jdbc.sql("""
                        select i.*
                        from meetings.invitee i
                        join meetings.meeting m on m.municipality_id = i.municipality_id
                            and m.id = i.meeting_id
                        where i.municipality_id = ?
                          and i.person_id = any(?)
                          and m.state = 'invited'
                          and m.ends_at > ?
                        order by m.starts_at, i.id""")
                .param(municipality.value())
                .param(people)
                .param(Timestamp.from(now))
                .query(InviteeStore::invitee)
                .list();
    }

    Map<Reply.Answer, Integer> answers(MunicipalityId municipality, MeetingId meeting) {
        var numbers = new EnumMap<Reply.Answer, Integer>(Reply.Answer.class);
        jdbc.sql("""
                        select reply, count(*)
                        from meetings.invitee
                        where municipality_id = ?
                          and meeting_id = ?
                        group by reply""")
                .params(municipality.value(), meeting.value())
                .query((row, _) ->
                        numbers.put(Reply.Answer.of(row.getString("reply")).orElseThrow(), row.getInt("count")))
                .list();
        return numbers;
    }

    Optional<Invitee> find(MunicipalityId municipality, InviteeId id) {
        return jdbc.sql("""
                        select *
                        from meetings.invitee
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id.value())
                .query(InviteeStore::invitee)
                .optional();
    }

    /** Makes others wait who answer for the same meeting at this moment, so that no deputy is called twice. */
    void lock(MunicipalityId municipality, MeetingId meeting) {
        jdbc.sql("""
                        select id
                        from meetings.meeting
                        where municipality_id = ?
                          and id = ?
                        for update""").params(municipality.value(), meeting.value()).query().listOfRows();
    }

    void insert(MunicipalityId municipality, Invitee invitee) {
        jdbc.sql("""
                        insert into meetings.invitee (municipality_id, id, meeting_id, seat_id, stands_for, person_id,
                            organisation_id, role, voting, way, link_id, invited_at, reply, reply_way, replied_at,
                            reply_words, reminded_at, interpreter, childcare, wheelchair, other_needs)
                        values (:municipality, :id, :meeting, :seat, :standsFor, :person,
                            :organisation, :role, :voting, :way, :link, :invited, :reply, :replyWay, :replied,
                            :words, :reminded, :interpreter, :childcare, :wheelchair, :otherNeeds)""").params(values(municipality, invitee)).update();
    }

    /** Writes answer and needs. */
    void update(MunicipalityId municipality, Invitee invitee) {
        jdbc.sql("""
                        update meetings.invitee
                        set reply = :reply,
                            reply_way = :replyWay,
                            replied_at = :replied,
                            reply_words = :words,
                            interpreter = :interpreter,
                            childcare = :childcare,
                            wheelchair = :wheelchair,
                            other_needs = :otherNeeds
                        where municipality_id = :municipality
                          and id = :id""").params(values(municipality, invitee)).update();
    }

    /** Forgets all answers, because the day or the place has changed. */
    void forgetReplies(MunicipalityId municipality, MeetingId meeting) {
        jdbc.sql("""
                        update meetings.invitee
                        set reply = 'none',
                            reply_way = '',
                            replied_at = null,
                            reply_words = '',
                            reminded_at = null
                        where municipality_id = ?
                          and meeting_id = ?""").params(municipality.value(), meeting.value()).update();
    }

    void reminded(MunicipalityId municipality, InviteeId id, Instant at) {
        jdbc.sql("""
                        update meetings.invitee
                        set reminded_at = ?
                        where municipality_id = ?
                          and id = ?""")
                .params(Timestamp.from(at), municipality.value(), id.value())
                .update();
    }

    void delete(MunicipalityId municipality, InviteeId id) {
        jdbc.sql("""
                        delete from meetings.invitee
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id.value()).update();
    }

    /** Empties the needs for all meetings that ended before this moment. @return how many people's */
    int eraseNeeds(MunicipalityId municipality, Instant endedBefore) {
        return jdbc.sql("""
                        update meetings.invitee i
                        set interpreter = '',
                            childcare = '',
                            wheelchair = false,
                            other_needs = ''
                        from meetings.meeting m
                        where i.municipality_id = ?
                          and m.municipality_id = i.municipality_id
                          and m.id = i.meeting_id
                          and m.ends_at < ?
                          and (i.interpreter <> '' or i.childcare <> '' or i.wheelchair or i.other_needs <> '')""")
                .params(municipality.value(), Timestamp.from(endedBefore))
                .update();
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Invitee invitee) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", invitee.id().value());
        values.put("meeting", invitee.meeting().value());
        values.put("seat", invitee.seat().orElse(null));
        values.put("standsFor", invitee.standsFor().map(InviteeId::value).orElse(null));
        values.put("person", invitee.person().map(PersonId::value).orElse(null));
        values.put(
                "organisation",
                invitee.organisation().map(OrganisationId::value).orElse(null));
        values.put("role", invitee.role().code());
        values.put("voting", invitee.voting());
        values.put("way", invitee.way().code());
        values.put("link", invitee.link());
        values.put("invited", Timestamp.from(invitee.invitedAt()));
        values.put("reply", invitee.reply().answer().code());
        values.put("replyWay", invitee.reply().way().code());
        values.put("replied", invitee.reply().at().map(Timestamp::from).orElse(null));
        values.put("words", invitee.reply().words());
        values.put("reminded", invitee.remindedAt().map(Timestamp::from).orElse(null));
        values.put("interpreter", invitee.needs().interpreter());
        values.put("childcare", invitee.needs().childcare());
        values.put("wheelchair", invitee.needs().wheelchair());
        values.put("otherNeeds", invitee.needs().other());
        return values;
    }

    private static Invitee invitee(ResultSet row, int number) throws SQLException {
        return new Invitee(
                new InviteeId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                Optional.ofNullable(row.getObject("seat_id", UUID.class)),
                Optional.ofNullable(row.getObject("stands_for", UUID.class)).map(InviteeId::new),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                Invitee.Role.of(row.getString("role")),
                row.getBoolean("voting"),
                ContactWay.of(row.getString("way")),
                row.getObject("link_id", UUID.class),
                row.getTimestamp("invited_at").toInstant(),
                new Reply(
                        Reply.Answer.of(row.getString("reply")).orElseThrow(),
                        Reply.Way.of(row.getString("reply_way")),
                        Optional.ofNullable(row.getTimestamp("replied_at")).map(Timestamp::toInstant),
                        row.getString("reply_words")),
                Optional.ofNullable(row.getTimestamp("reminded_at")).map(Timestamp::toInstant),
                new Needs(
                        row.getString("interpreter"),
                        row.getString("childcare"),
                        row.getBoolean("wheelchair"),
                        row.getString("other_needs")));
    }
}
