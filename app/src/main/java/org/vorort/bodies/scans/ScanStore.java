package org.vorort.bodies.scans;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

@Repository
class ScanStore {

    private final JdbcClient jdbc;

    ScanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(MunicipalityId municipality, UUID appointment, PersonId person, Scan scan, Instant at, String by) {
        delete(municipality, appointment);
        jdbc.sql("""
                        insert into bodies.scan (municipality_id, appointment_id, person_id, media_type, content, kept_at,
                            kept_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        municipality.value(),
                        appointment,
                        person.value(),
                        scan.mediaType(),
                        scan.content(),
                        Timestamp.from(at),
                        by)
                .update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        update bodies.scan
                        set person_id = ?
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    boolean exists(MunicipalityId municipality, UUID appointment) {
        return jdbc.sql("""
                        select exists (
                            select
                            from bodies.scan
                            where municipality_id = ?
                              and appointment_id = ?)""")
                .params(municipality.value(), appointment)
                .query(Boolean.class)
                .single();
    }

    Optional<Scan> find(MunicipalityId municipality, UUID appointment) {
        return jdbc.sql("""
                        select media_type, content
                        from bodies.scan
                        where municipality_id = ?
                          and appointment_id = ?""")
                .params(municipality.value(), appointment)
                .query((row, _) -> new Scan(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    void delete(MunicipalityId municipality, UUID appointment) {
        jdbc.sql("""
                        delete from bodies.scan
                        where municipality_id = ?
                          and appointment_id = ?""").params(municipality.value(), appointment).update();
    }
}
