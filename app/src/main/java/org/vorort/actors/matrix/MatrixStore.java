package org.vorort.actors.matrix;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.FieldText;
import org.vorort.actors.matrix.Matrix.Sorted;
import org.vorort.kernel.MunicipalityId;

@Repository
class MatrixStore {

    private final JdbcClient jdbc;

    MatrixStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where each active organisation belongs; those alike are counted together. */
    List<Sorted> sorted(MunicipalityId municipality) {
        return jdbc.sql("""
                        select actor_group, array_to_string(fields, ';') as fields, count(*) as organisations
                        from actors.organisation
                        where municipality_id = ?
                          and state = 'active'
                        group by actor_group, fields""")
                .param(municipality.value())
                .query((row, _) -> new Sorted(
                        row.getString("actor_group"),
                        FieldText.split(row.getString("fields")),
                        row.getLong("organisations")))
                .list();
    }
}
