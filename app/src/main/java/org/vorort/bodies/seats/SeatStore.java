package org.vorort.bodies.seats;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;

@Repository
class SeatStore {

    /** @param position where it stands in the list */
    record Row(UUID id, BodyId body, int position, SeatDraft seat) {}

    /** Who sits where, without names: these the directory knows. */
    record Taken(
            UUID seat,
            UUID appointment,
            int rank,
            PersonId person,
            Optional<OrganisationId> organisation,
            LocalDate from,
            Optional<LocalDate> until) {}

    private static final String TAKEN = """
            select a.*, least(a.until_date, a.ended_on) as last_day
            from bodies.appointment a
            join bodies.seat s on s.municipality_id = a.municipality_id and s.id = a.seat_id
            where a.municipality_id = :municipality
              and a.state in ('accepted', 'ended', 'recalled')
              and a.person_id is not null
              and a.from_date <= :on
              and coalesce(least(a.until_date, a.ended_on), date 'infinity') >= :on
              and coalesce(s.closed_on, date 'infinity') >= :on
            """;

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seats there are on this day, in their order. */
    List<Row> seats(MunicipalityId municipality, LocalDate on) {
        return jdbc.sql("""
                        select *
                        from bodies.seat
                        where municipality_id = ?
                          and coalesce(closed_on, date 'infinity') >= ?
                        order by body_id, position, id""")
                .params(municipality.value(), Date.valueOf(on))
                .query(SeatStore::row)
                .list();
    }

    List<Row> seats(MunicipalityId municipality, BodyId body, LocalDate on) {
        return jdbc.sql("""
                        select *
                        from bodies.seat
                        where municipality_id = ?
                          and body_id = ?
                          and coalesce(closed_on, date 'infinity') >= ?
                        order by position, id""")
                .params(municipality.value(), body.value(), Date.valueOf(on))
                .query(SeatStore::row)
                .list();
    }

    Optional<Row> find(MunicipalityId municipality, UUID seat) {
        return jdbc.sql("""
                        select *
                        from bodies.seat
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), seat)
                .query(SeatStore::row)
                .optional();
    }

    List<Taken> taken(MunicipalityId municipality, LocalDate on) {
        return jdbc.sql(TAKEN + "order by a.deputy_rank, a.from_date")
                .param("municipality", municipality.value())
                .param("on", Date.valueOf(on))
                .query(SeatStore::taken)
                .list();
    }

    List<Taken> taken(MunicipalityId municipality, BodyId body, LocalDate on) {
        return jdbc.sql(TAKEN + "and s.body_id = :body order by a.deputy_rank, a.from_date")
                .param("municipality", municipality.value())
                .param("on", Date.valueOf(on))
                .param("body", body.value())
                .query(SeatStore::taken)
                .list();
    }

    void insert(MunicipalityId municipality, Row row) {
        jdbc.sql("""
                        insert into bodies.seat (municipality_id, id, body_id, position, label, kind, voting, actor_group,
                            required)
                        values (:municipality, :id, :body, :position, :label, :kind, :voting, :group, :required)""")
                .param("municipality", municipality.value())
                .param("id", row.id())
                .param("body", row.body().value())
                .param("position", row.position())
                .param("label", row.seat().label())
                .param("kind", row.seat().kind().code())
                .param("voting", row.seat().voting())
                .param("group", row.seat().group())
                .param("required", row.seat().required())
                .update();
    }

    void update(MunicipalityId municipality, Row row) {
        jdbc.sql("""
                        update bodies.seat
                        set position = :position,
                            label = :label,
                            kind = :kind,
                            voting = :voting,
                            actor_group = :group,
                            required = :required
                        where municipality_id = :municipality
                          and id = :id""")
                .param("municipality", municipality.value())
                .param("id", row.id())
                .param("position", row.position())
                .param("label", row.seat().label())
                .param("kind", row.seat().kind().code())
                .param("voting", row.seat().voting())
                .param("group", row.seat().group())
                .param("required", row.seat().required())
                .update();
    }

    /** Whether anybody was ever to sit here. */
    boolean wasUsed(MunicipalityId municipality, UUID seat) {
        return jdbc.sql("""
                        select exists (
                            select
                            from bodies.appointment
                            where municipality_id = ?
                              and seat_id = ?)""")
                .params(municipality.value(), seat)
                .query(Boolean.class)
                .single();
    }

    void close(MunicipalityId municipality, UUID seat, LocalDate lastDay) {
        jdbc.sql("""
                        update bodies.seat
                        set closed_on = ?
                        where municipality_id = ?
                          and id = ?""").params(Date.valueOf(lastDay), municipality.value(), seat).update();
    }

    void delete(MunicipalityId municipality, UUID seat) {
        jdbc.sql("""
                        delete from bodies.seat
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), seat).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new BodyId(row.getObject("body_id", UUID.class)),
                row.getInt("position"),
                new SeatDraft(
                        row.getString("label"),
                        SeatKind.of(row.getString("kind")).orElseThrow(),
                        row.getBoolean("voting"),
                        row.getString("actor_group"),
                        row.getBoolean("required")));
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getObject("seat_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getInt("deputy_rank"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                row.getDate("from_date").toLocalDate(),
                Optional.ofNullable(row.getDate("last_day")).map(Date::toLocalDate));
    }
}
