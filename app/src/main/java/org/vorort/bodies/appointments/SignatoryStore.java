package org.vorort.bodies.appointments;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class SignatoryStore {

    private final JdbcClient jdbc;

    SignatoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Signatory> find(MunicipalityId municipality) {
        return jdbc.sql("""
                        select name, role
                        from bodies.signatory
                        where municipality_id = ?""")
                .param(municipality.value())
                .query((row, _) -> new Signatory(row.getString("name"), row.getString("role")))
                .optional();
    }

    void save(MunicipalityId municipality, Signatory signatory) {
        jdbc.sql("""
                        insert into bodies.signatory (municipality_id, name, role)
                        values (?, ?, ?)
                        on conflict (municipality_id) do update
                        set name = excluded.name,
                            role = excluded.role""")
                .params(municipality.value(), signatory.name(), signatory.role())
                .update();
    }
}
