package org.vorort.network.map;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.kernel.MunicipalityId;

@Repository
class PositionStore {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    PositionStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Map<OrganisationId, Position> all(MunicipalityId municipality) {
        var positions = new HashMap<OrganisationId, Position>();
        jdbc.sql("select organisation_id, x, y from network.position where municipality_id = ?")
                .param(municipality.value())
                .query((row, _) -> positions.put(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new Position(row.getDouble("x"), row.getDouble("y"))))
                .list();
        return positions;
    }

    /** Keeps these; whoever has a position already, perhaps from a moment ago, stays where it is. */
    void add(MunicipalityId municipality, Map<OrganisationId, Position> positions) {
        var sql = """
                insert into network.position (municipality_id, organisation_id, x, y)
                values (?, ?, ?, ?)
                on conflict do nothing""";
        batch.batchUpdate(sql, positions.entrySet(), BATCH, (row, entry) -> {
            row.setObject(1, municipality.value());
            row.setObject(2, entry.getKey().value());
            row.setDouble(3, entry.getValue().x());
            row.setDouble(4, entry.getValue().y());
        });
    }

    void clear(MunicipalityId municipality) {
        jdbc.sql("delete from network.position where municipality_id = ?")
                .param(municipality.value())
                .update();
    }
}
