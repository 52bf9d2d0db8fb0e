package org.vorort.plan.criteria;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

/** Who does what, and where levels get in each other's way, in numbers. */
@Repository
class SharedWorkStore {

    private final JdbcClient jdbc;

    SharedWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Task areas somebody is responsible for. */
    long areas(MunicipalityId municipality) {
        return jdbc.sql("""
                        select count(distinct area_id)
                        from plan.responsibility
                        where municipality_id = ?
                          and part = 'responsible'""").param(municipality.value()).query(Long.class).single();
    }

    long open(MunicipalityId municipality) {
        return openSince(municipality, LocalDate.of(9999, 12, 31));
    }

    /** Friction points opened on this day or before, and still open. */
    long openSince(MunicipalityId municipality, LocalDate day) {
        return jdbc.sql("""
                        select count(*)
                        from plan.friction
                        where municipality_id = ?
                          and settled_on is null
                          and opened_on <= ?""")
                .params(municipality.value(), Date.valueOf(day))
                .query(Long.class)
                .single();
    }
}
