package org.vorort.bodies.searched;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class SearchedBodyStore {

    /**
     * A body with the words of its page.
     *
     * @param open what everybody may read where it is released
     * @param inner what else those read who see the body itself
     */
    record FoundBody(
            UUID id,
            String slug,
            String name,
            List<String> open,
            List<String> inner,
            boolean released,
            boolean dissolved) {

        List<String> all() {
            var all = new ArrayList<>(open);
            all.addAll(inner);
            return all;
        }
    }

    private final JdbcClient jdbc;

    SearchedBodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> ids(MunicipalityId municipality) {
        return jdbc.sql("select id from bodies.body where municipality_id = ?")
                .param(municipality.value())
                .query(UUID.class)
                .list();
    }

    List<FoundBody> bodies(MunicipalityId municipality, Collection<UUID> ids) {
        return jdbc.sql("""
                        select b.id, b.slug, b.name, b.dissolved_on is not null dissolved, r.body_id is not null released,
                            array[b.purpose, b.mandate, b.target_groups] || array(
                                select s.label
                                from bodies.seat s
                                where s.municipality_id = b.municipality_id
                                  and s.body_id = b.id
                                  and s.closed_on is null
                                order by s.position) open,
                            array[b.non_aims, b.success, b.lessons] inside
                        from bodies.body b
                        left join bodies.release r on r.municipality_id = b.municipality_id and r.body_id = b.id
                        where b.municipality_id = :municipality
                          and b.id = any (:ids)""")
                .param("municipality", municipality.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new FoundBody(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        List.of((String[]) row.getArray("open").getArray()),
                        List.of((String[]) row.getArray("inside").getArray()),
                        row.getBoolean("released"),
                        row.getBoolean("dissolved")))
                .list();
    }
}
