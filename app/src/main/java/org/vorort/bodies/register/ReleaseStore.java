package org.vorort.bodies.register;

import java.sql.Date;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;

@Repository
class ReleaseStore {

    private final JdbcClient jdbc;

    ReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Release> find(MunicipalityId municipality, BodyId body) {
        return jdbc.sql("""
                        select released_on, released_by
                        from bodies.release
                        where municipality_id = ?
                          and body_id = ?""")
                .params(municipality.value(), body.value())
                .query((row, _) -> new Release(row.getDate("released_on").toLocalDate(), row.getString("released_by")))
                .optional();
    }

    /** @return whether it was not released before */
    boolean insert(MunicipalityId municipality, BodyId body, Release release) {
        return jdbc.sql("""
                        insert into bodies.release (municipality_id, body_id, released_on, released_by)
                        values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(municipality.value(), body.value(), Date.valueOf(release.on()), release.by())
                        .update()
                == 1;
    }

    boolean delete(MunicipalityId municipality, BodyId body) {
        return jdbc.sql("""
                        delete from bodies.release
                        where municipality_id = ?
                          and body_id = ?""").params(municipality.value(), body.value()).update() == 1;
    }
}
