package org.vorort.post.quiet;

import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class QuietHoursStore {

    private final JdbcClient jdbc;

    QuietHoursStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the town chose; empty where it chose nothing. */
    Optional<QuietHours> find(MunicipalityId municipality) {
        return jdbc.sql("""
                        select starts, ends, sundays
                        from post.quiet_hours
                        where municipality_id = :municipality""")
                .param("municipality", municipality.value())
                .query((row, _) -> new QuietHours(
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getBoolean("sundays")))
                .optional();
    }

    void save(MunicipalityId municipality, QuietHours hours) {
        jdbc.sql("""
                        insert into post.quiet_hours (municipality_id, starts, ends, sundays)
                        values (:municipality, :starts, :ends, :sundays)
                        on conflict (municipality_id) do update
                        set starts = excluded.starts, ends = excluded.ends, sundays = excluded.sundays""")
                .param("municipality", municipality.value())
                .param("starts", hours.starts())
                .param("ends", hours.ends())
                .param("sundays", hours.sundays())
                .update();
    }
}
