package org.vorort.plan.funding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class PostStore {

    private final JdbcClient jdbc;

    PostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select id, title, fte_hundredths, version
                        from plan.post
                        where municipality_id = ?
                        order by lower(title), id""")
                .param(municipality.value())
                .query((row, _) -> new Post(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("fte_hundredths"),
                        row.getInt("version")))
                .list();
    }

    void insert(MunicipalityId municipality, Post post, Instant now) {
        jdbc.sql("""
                        insert into plan.post (municipality_id, id, title, fte_hundredths, created_at, version)
                        values (?, ?, ?, ?, ?, 1)""")
                .params(municipality.value(), post.id(), post.title(), post.fteHundredths(), Timestamp.from(now))
                .update();
    }

    /** False where somebody else was faster. */
    boolean update(MunicipalityId municipality, Post post) {
        return jdbc.sql("""
                        update plan.post
                        set title = ?, fte_hundredths = ?, version = version + 1
                        where municipality_id = ?
                          and id = ?
                          and version = ?""")
                        .params(post.title(), post.fteHundredths(), municipality.value(), post.id(), post.version())
                        .update()
                == 1;
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from plan.post where municipality_id = ? and id = ?")
                .params(municipality.value(), id)
                .update();
    }

    boolean isPaid(MunicipalityId municipality, UUID id) {
        return jdbc.sql("select exists (select from plan.funding where municipality_id = ? and post_id = ?)")
                .params(municipality.value(), id)
                .query(Boolean.class)
                .single();
    }
}
