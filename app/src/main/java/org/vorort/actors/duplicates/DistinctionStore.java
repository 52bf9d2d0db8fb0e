package org.vorort.actors.duplicates;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class DistinctionStore {

    private final JdbcClient jdbc;

    DistinctionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Set<UUID>> all(MunicipalityId municipality, EntryKind kind) {
        var pairs = jdbc.sql("""
                        select first_id, second_id
                        from actors.not_duplicate
                        where municipality_id = ?
                          and kind = ?""")
                .param(municipality.value())
                .param(kind.code())
                .query((row, _) -> Set.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        return new HashSet<>(pairs);
    }

    /** PostgreSQL and Java order ids differently; least and greatest are PostgreSQL's. */
    void insert(MunicipalityId municipality, EntryKind kind, UUID one, UUID other, String by) {
        jdbc.sql("""
                        insert into actors.not_duplicate
                            (municipality_id, kind, first_id, second_id, said_at, said_by)
                        values (:municipality, :kind, least(:one::uuid, :other::uuid),
                            greatest(:one::uuid, :other::uuid), now(), :by)
                        on conflict do nothing""")
                .param("municipality", municipality.value())
                .param("kind", kind.code())
                .param("one", one)
                .param("other", other)
                .param("by", by)
                .update();
    }
}
