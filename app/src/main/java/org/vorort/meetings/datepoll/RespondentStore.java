package org.vorort.meetings.datepoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.ContactWay;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.invitations.Invitee.Role;

@Repository
class RespondentStore {

    private static final String SELECT = """
                        select r.*,
                            array(
                                select a.slot_id || ' ' || a.fit
                                from meetings.poll_answer a
                                where a.municipality_id = r.municipality_id
                                  and a.respondent_id = r.id) answers
                        from meetings.respondent r
                        where municipality_id = ?
                        """;

    private final JdbcClient jdbc;

    RespondentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who was asked, with their answers, in the order in which they were. */
    List<Respondent> of(MunicipalityId municipality, UUID poll) {
        return jdbc.sql(SELECT + """
                          and poll_id = ?
                        order by id""")
                .params(municipality.value(), poll)
                .query(RespondentStore::respondent)
                .list();
    }

    Optional<Respondent> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + """
                          and id = ?""")
                .params(municipality.value(), id)
                .query(RespondentStore::respondent)
                .optional();
    }

    /** Every time this person was asked. */
    List<Respondent> of(MunicipalityId municipality, PersonId person) {
        return jdbc.sql(SELECT + """
                          and person_id = ?
                        order by id""")
                .params(municipality.value(), person.value())
                .query(RespondentStore::respondent)
                .list();
    }

    void insert(MunicipalityId municipality, Respondent one) {
        jdbc.sql("""
                        insert into meetings.respondent (municipality_id, id, poll_id, person_id, organisation_id, seat_id, role,
                            voting, way, link_id, typed_in, remark)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, '')""")
                .param(municipality.value())
                .param(one.id())
                .param(one.poll())
                .param(one.person().value())
                .param(one.organisation().map(OrganisationId::value).orElse(null))
                .param(one.seat().orElse(null))
                .param(one.role().code())
                .param(one.voting())
                .param(one.way().code())
                .param(one.link())
                .update();
    }

    /** Writes their answers over what they said before. */
    void answer(
            MunicipalityId municipality, UUID id, Map<UUID, Fit> answers, String remark, boolean typedIn, Instant at) {
        jdbc.sql("""
                        update meetings.respondent
                        set answered_at = ?,
                            typed_in = ?,
                            remark = ?,
                            told_at = null
                        where municipality_id = ?
                          and id = ?""")
                .params(Timestamp.from(at), typedIn, remark, municipality.value(), id)
                .update();
        answers.forEach((slot, fit) ->
                jdbc.sql("""
                        insert into meetings.poll_answer (municipality_id, respondent_id, slot_id, fit)
                        values (?, ?, ?, ?)
                        on conflict (municipality_id, respondent_id, slot_id) do update
                        set fit = excluded.fit""").params(municipality.value(), id, slot, fit.code()).update());
    }

    void reminded(MunicipalityId municipality, UUID id, Instant at) {
        jdbc.sql("""
                        update meetings.respondent
                        set reminded_at = ?
                        where municipality_id = ?
                          and id = ?""").params(Timestamp.from(at), municipality.value(), id).update();
    }

    void told(MunicipalityId municipality, UUID id, Instant at) {
        jdbc.sql("""
                        update meetings.respondent
                        set told_at = ?
                        where municipality_id = ?
                          and id = ?""").params(Timestamp.from(at), municipality.value(), id).update();
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("""
                        delete from meetings.respondent
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id).update();
    }

    /** Gives the seat and the vote of one who goes to the other, who stays. */
    void inheritSeat(MunicipalityId municipality, Respondent kept, Respondent gone) {
        jdbc.sql("""
                        update meetings.respondent
                        set seat_id = ?,
                            role = ?,
                            voting = ?
                        where municipality_id = ?
                          and id = ?""")
                .param(gone.seat().orElse(null))
                .param(gone.role().code())
                .param(gone.voting())
                .param(municipality.value())
                .param(kept.id())
                .update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        update meetings.respondent
                        set person_id = ?
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    private static Respondent respondent(ResultSet row, int number) throws SQLException {
        return new Respondent(
                row.getObject("id", UUID.class),
                row.getObject("poll_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                Optional.ofNullable(row.getObject("seat_id", UUID.class)),
                Role.valueOf(row.getString("role").toUpperCase(java.util.Locale.ROOT)),
                row.getBoolean("voting"),
                ContactWay.of(row.getString("way")),
                row.getObject("link_id", UUID.class),
                Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant),
                row.getBoolean("typed_in"),
                row.getString("remark"),
                Optional.ofNullable(row.getTimestamp("reminded_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("told_at")).map(Timestamp::toInstant),
                answers((String[]) row.getArray("answers").getArray()));
    }

    /** @param said slot and answer, with a blank between them */
    private static Map<UUID, Fit> answers(String[] said) {
        var answers = new HashMap<UUID, Fit>();
        for (var one : said) {
            var parts = one.split(" ", 2);
            answers.put(UUID.fromString(parts[0]), Fit.of(parts[1]).orElseThrow());
        }
        return answers;
    }
}
