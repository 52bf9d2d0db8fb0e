package org.vorort.meetings.written;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.ContactWay;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

@Repository
class SlipStore {

    private final JdbcClient jdbc;

    SlipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Slip> of(MunicipalityId municipality, UUID written) {
        return jdbc.sql("""
                        select *
                        from meetings.slip
                        where municipality_id = ?
                          and written_id = ?
                        order by id""")
                .params(municipality.value(), written)
                .query(SlipStore::slip)
                .list();
    }

    List<Slip> of(MunicipalityId municipality, PersonId person) {
        return jdbc.sql("""
                        select *
                        from meetings.slip
                        where municipality_id = ?
                          and person_id = ?
                        order by id""")
                .params(municipality.value(), person.value())
                .query(SlipStore::slip)
                .list();
    }

    Optional<Slip> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select *
                        from meetings.slip
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id)
                .query(SlipStore::slip)
                .optional();
    }

    void insert(MunicipalityId municipality, Slip slip) {
        jdbc.sql("""
                        insert into meetings.slip (municipality_id, id, written_id, seat_id, person_id, organisation_id, way,
                            link_id, answer, words, by_office)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'none', '', false)""")
                .param(municipality.value())
                .param(slip.id())
                .param(slip.written())
                .param(slip.seat().orElse(null))
                .param(slip.person().map(PersonId::value).orElse(null))
                .param(slip.organisation().map(OrganisationId::value).orElse(null))
                .param(slip.way().code())
                .param(slip.link())
                .update();
    }

    void answer(MunicipalityId municipality, UUID id, Slip.Answer answer, String words, boolean byOffice, Instant now) {
        jdbc.sql("""
                        update meetings.slip
                        set answer = ?,
                            words = ?,
                            answered_at = ?,
                            by_office = ?
                        where municipality_id = ?
                          and id = ?""")
                .param(answer.code())
                .param(words)
                .param(Timestamp.from(now))
                .param(byOffice)
                .param(municipality.value())
                .param(id)
                .update();
    }

    void reminded(MunicipalityId municipality, UUID id, Instant now) {
        jdbc.sql("""
                        update meetings.slip
                        set reminded_at = ?
                        where municipality_id = ?
                          and id = ?""").params(Timestamp.from(now), municipality.value(), id).update();
    }

    /** The vote stays, as it was counted; what they wrote with it goes. */
    void forget(MunicipalityId municipality, PersonId person) {
        jdbc.sql("""
                        update meetings.slip
                        set words = '',
                            person_id = null
                        where municipality_id = ?
                          and person_id = ?""").params(municipality.value(), person.value()).update();
    }

    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                        update meetings.slip
                        set organisation_id = ?
                        where municipality_id = ?
                          and organisation_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    /** Where both were asked, the answer of the one that stays counts, and the other's only if it is the sole one. */
    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        delete from meetings.slip s
                        using meetings.slip o
                        where s.municipality_id = :municipality
                          and o.municipality_id = s.municipality_id
                          and o.written_id = s.written_id
                          and s.person_id in (:from, :to)
                          and o.person_id in (:from, :to)
                          and s.id <> o.id
                          and (s.answer = 'none', s.person_id = :from, s.id) > (o.answer = 'none', o.person_id = :from, o.id)""")
                .param("municipality", municipality.value())
                .param("from", from.value())
                .param("to", to.value())
                .update();
        jdbc.sql("""
                        update meetings.slip
                        set person_id = ?
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    private static Slip slip(ResultSet row, int number) throws SQLException {
        return new Slip(
                row.getObject("id", UUID.class),
                row.getObject("written_id", UUID.class),
                Optional.ofNullable(row.getObject("seat_id", UUID.class)),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                ContactWay.of(row.getString("way")),
                row.getObject("link_id", UUID.class),
                Slip.Answer.given(row.getString("answer")).orElse(Slip.Answer.NONE),
                row.getString("words"),
                Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant),
                row.getBoolean("by_office"),
                Optional.ofNullable(row.getTimestamp("reminded_at")).map(Timestamp::toInstant));
    }
}
