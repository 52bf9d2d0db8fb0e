package org.vorort.actors.criteria;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class InvolvementStore {

    private final JdbcClient jdbc;

    InvolvementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many organisations each group has; archived ones do not count. */
    Map<String, Long> byGroup(MunicipalityId municipality) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                        select actor_group, count(*) as number
                        from actors.organisation
                        where municipality_id = ?
                          and state <> 'archived'
                        group by actor_group""").param(municipality.value()).query(row -> {
            counts.put(row.getString("actor_group"), row.getLong("number"));
        });
        return counts;
    }
}
