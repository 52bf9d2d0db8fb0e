package org.vorort.search.changes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class ChangeStore {

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was committed since, and how far that is. A transaction that was open then and has ended meanwhile is among it; one that
     * is still open will be the next time.
     */
    Changes since(MunicipalityId municipality, String snapshot) {
        var seen = new ArrayList<Changes.Changed>();
        var now = new ArrayList<String>();
        jdbc.sql("""
                        select pg_current_snapshot()::text snapshot, c.subject, c.subject_id
                        from (select) one
                        left join search.change c on c.municipality_id = :municipality
                            and c.xact >= pg_snapshot_xmin(cast(:snapshot as pg_snapshot))
                            and not pg_visible_in_snapshot(c.xact, cast(:snapshot as pg_snapshot))""")
                .param("municipality", municipality.value())
                .param("snapshot", snapshot)
                .query(row -> {
                    now.add(row.getString("snapshot"));
                    var id = row.getObject("subject_id", UUID.class);
                    if (id != null) {
                        seen.add(new Changes.Changed(row.getString("subject"), id));
                    }
                });
        return new Changes(now.getFirst(), List.copyOf(seen.stream().distinct().toList()));
    }

    String snapshot() {
        return jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
    }

    /** Whether this database has come so far: one that was restored from a backup has not. */
    boolean reached(String snapshot) {
        return jdbc.sql("select pg_snapshot_xmax(cast(? as pg_snapshot)) <= pg_snapshot_xmax(pg_current_snapshot())")
                .param(snapshot)
                .query(Boolean.class)
                .single();
    }

    /** Lines of a database this one was restored from, which would look new for ever. */
    void forgetFuture(MunicipalityId municipality) {
        jdbc.sql("""
                        delete from search.change
                        where municipality_id = ?
                          and xact >= pg_snapshot_xmax(pg_current_snapshot())""").param(municipality.value()).update();
    }

    void forgetBefore(Instant before) {
        jdbc.sql("select search.forget_changes(?)")
                .param(Timestamp.from(before))
                .query()
                .listOfRows();
    }
}
