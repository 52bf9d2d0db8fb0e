package org.vorort.bodies.seats;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.kernel.MunicipalityId;

@Repository
class OfficerStore {

    /** An officer without a name: that the directory knows. */
    record Row(
            UUID id,
            BodyId body,
            OfficerKind kind,
            PersonId person,
            Choosing chosen,
            LocalDate from,
            Optional<LocalDate> until) {

        Officer named(String name) {
            return new Officer(id, kind, person, name, chosen, from, until);
        }
    }

    private final JdbcClient jdbc;

    OfficerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of this day, in the order of the offices. */
    List<Row> all(MunicipalityId municipality, LocalDate on) {
        return jdbc.sql("""
                        select *
                        from bodies.officer
                        where municipality_id = ?
                          and from_date <= ?
                          and coalesce(until_date, date 'infinity') >= ?
                        order by body_id, array_position(
                            array['chair', 'deputy_chair', 'speaker', 'minute_taker', 'management'], kind), from_date, id""")
                .params(municipality.value(), Date.valueOf(on), Date.valueOf(on))
                .query(OfficerStore::row)
                .list();
    }

    Optional<Row> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select *
                        from bodies.officer
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id)
                .query(OfficerStore::row)
                .optional();
    }

    void insert(MunicipalityId municipality, Row officer) {
        jdbc.sql("""
                        insert into bodies.officer (municipality_id, id, body_id, kind, person_id, chosen, from_date,
                            until_date)
                        values (:municipality, :id, :body, :kind, :person, :chosen, :from, :until)""")
                .param("municipality", municipality.value())
                .param("id", officer.id())
                .param("body", officer.body().value())
                .param("kind", officer.kind().code())
                .param("person", officer.person().value())
                .param("chosen", officer.chosen().code())
                .param("from", Date.valueOf(officer.from()))
                .param("until", officer.until().map(Date::valueOf).orElse(null), Types.DATE)
                .update();
    }

    void end(MunicipalityId municipality, UUID id, LocalDate lastDay) {
        jdbc.sql("""
                        update bodies.officer
                        set until_date = ?
                        where municipality_id = ?
                          and id = ?""").params(Date.valueOf(lastDay), municipality.value(), id).update();
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("""
                        delete from bodies.officer
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new BodyId(row.getObject("body_id", UUID.class)),
                OfficerKind.of(row.getString("kind")).orElseThrow(),
                new PersonId(row.getObject("person_id", UUID.class)),
                Choosing.of(row.getString("chosen")).orElseThrow(),
                row.getDate("from_date").toLocalDate(),
                Optional.ofNullable(row.getDate("until_date")).map(Date::toLocalDate));
    }
}
