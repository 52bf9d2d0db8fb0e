package org.vorort.bodies.appointments;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.appointments.Appointment.Step;
import org.vorort.kernel.MunicipalityId;

@Repository
class AppointmentStore {

    private final JdbcClient jdbc;

    AppointmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Appointment> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select *
                        from bodies.appointment
                        where municipality_id = ?
                        order by from_date desc, deputy_rank, id""")
                .param(municipality.value())
                .query(AppointmentStore::appointment)
                .list();
    }

    List<Appointment> of(MunicipalityId municipality, BodyId body) {
        return jdbc.sql("""
                        select a.*
                        from bodies.appointment a
                        join bodies.seat s on s.municipality_id = a.municipality_id and s.id = a.seat_id
                        where a.municipality_id = ?
                          and s.body_id = ?
                        order by s.position, a.deputy_rank, a.from_date desc, a.id""")
                .params(municipality.value(), body.value())
                .query(AppointmentStore::appointment)
                .list();
    }

    List<Appointment> of(MunicipalityId municipality, PersonId person) {
        return jdbc.sql("""
                        select *
                        from bodies.appointment
                        where municipality_id = ?
                          and person_id = ?
                        order by from_date desc, id""")
                .params(municipality.value(), person.value())
                .query(AppointmentStore::appointment)
                .list();
    }

    Optional<Appointment> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select *
                        from bodies.appointment
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id)
                .query(AppointmentStore::appointment)
                .optional();
    }

    /** Those who have said yes to this seat; nobody else takes it until the transaction ends. */
    List<Appointment> acceptedForUpdate(MunicipalityId municipality, UUID seat) {
        jdbc.sql("""
                        select id
                        from bodies.seat
                        where municipality_id = ?
                          and id = ?
                        for update""").params(municipality.value(), seat).query(UUID.class).optional();
        return jdbc.sql("""
                        select *
                        from bodies.appointment
                        where municipality_id = ?
                          and seat_id = ?
                          and state = 'accepted'""")
                .params(municipality.value(), seat)
                .query(AppointmentStore::appointment)
                .list();
    }

    void insert(MunicipalityId municipality, Appointment appointment) {
        jdbc.sql("""
                        insert into bodies.appointment (municipality_id, id, seat_id, deputy_rank, person_id, organisation_id,
                            state, from_date, until_date, proposed_on, sent_on, sent_way, answered_on, answered_way, ended_on,
                            reason, thanked_on, predecessor_id, version)
                        values (:municipality, :id, :seat, :rank, :person, :organisation, :state, :from, :until, :proposed,
                            :sentOn, :sentWay, :answeredOn, :answeredWay, :ended, :reason, :thanked, :predecessor, 1)""").params(values(municipality, appointment)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Appointment appointment) {
        return jdbc.sql("""
                        update bodies.appointment
                        set state = :state,
                            deputy_rank = :rank,
                            from_date = :from,
                            until_date = :until,
                            sent_on = :sentOn,
                            sent_way = :sentWay,
                            answered_on = :answeredOn,
                            answered_way = :answeredWay,
                            ended_on = :ended,
                            reason = :reason,
                            thanked_on = :thanked,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, appointment)).update() == 1;
    }

    /** Takes the words that could name somebody; the person's id goes with the entry of the directory. */
    void forget(MunicipalityId municipality, PersonId person) {
        jdbc.sql("""
                        update bodies.appointment
                        set reason = '',
                            state = case when state in ('proposed', 'sent') then 'withdrawn' else state end,
                            version = version + 1
                        where municipality_id = ?
                          and person_id = ?""").params(municipality.value(), person.value()).update();
    }

    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                        update bodies.appointment
                        set organisation_id = ?
                        where municipality_id = ?
                          and organisation_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    /** Everything of one person becomes another's: seats and offices. */
    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        for (var table : List.of("bodies.appointment", "bodies.officer")) {
            jdbc.sql("""
                            update %s
                            set person_id = ?
                            where municipality_id = ?
                              and person_id = ?""".formatted(table))
                    .params(to.value(), municipality.value(), from.value())
                    .update();
        }
    }

    void thank(MunicipalityId municipality, UUID id, LocalDate on) {
        jdbc.sql("""
                        update bodies.appointment
                        set thanked_on = ?
                        where municipality_id = ?
                          and id = ?""").params(Date.valueOf(on), municipality.value(), id).update();
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Appointment appointment) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", appointment.id());
        values.put("seat", appointment.seat());
        values.put("rank", appointment.deputyRank());
        values.put("person", appointment.person().map(PersonId::value).orElse(null));
        values.put(
                "organisation",
                appointment.organisation().map(OrganisationId::value).orElse(null));
        values.put("state", appointment.state().code());
        values.put("from", Date.valueOf(appointment.from()));
        values.put("until", date(appointment.until()));
        values.put("proposed", Date.valueOf(appointment.proposedOn()));
        values.put("sentOn", date(appointment.sent().map(Step::on)));
        values.put("sentWay", appointment.sent().map(step -> step.way().code()).orElse(""));
        values.put("answeredOn", date(appointment.answered().map(Step::on)));
        values.put(
                "answeredWay",
                appointment.answered().map(step -> step.way().code()).orElse(""));
        values.put("ended", date(appointment.endedOn()));
        values.put("reason", appointment.reason());
        values.put("thanked", date(appointment.thankedOn()));
        values.put("predecessor", appointment.predecessor().orElse(null));
        values.put("version", appointment.version());
        return values;
    }

    private static @Nullable Date date(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getInt("deputy_rank"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                AppointmentState.of(row.getString("state")).orElseThrow(),
                row.getDate("from_date").toLocalDate(),
                day(row, "until_date"),
                row.getDate("proposed_on").toLocalDate(),
                step(row, "sent"),
                step(row, "answered"),
                day(row, "ended_on"),
                row.getString("reason"),
                day(row, "thanked_on"),
                Optional.ofNullable(row.getObject("predecessor_id", UUID.class)),
                row.getInt("version"));
    }

    private static Optional<Step> step(ResultSet row, String what) throws SQLException {
        var way = Way.of(row.getString(what + "_way"));
        return day(row, what + "_on").flatMap(on -> way.map(how -> new Step(on, how)));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
