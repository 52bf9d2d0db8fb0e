package org.vorort.meetings.searched;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class SearchedWrittenStore {

    /**
     * A resolution without a meeting, passed or asked for.
     *
     * @param reasons why, for those who read the page of the vote
     * @param inner what became of it, for those who read the register
     * @param over whether it failed, or was carried out
     */
    record FoundWritten(
            UUID id,
            UUID body,
            String number,
            String title,
            String text,
            String reasons,
            List<String> inner,
            boolean open,
            boolean carried,
            boolean over,
            Optional<LocalDate> day) {}

    private final JdbcClient jdbc;

    SearchedWrittenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> ids(MunicipalityId municipality) {
        return jdbc.sql("select id from meetings.written where municipality_id = ?")
                .param(municipality.value())
                .query(UUID.class)
                .list();
    }

    List<FoundWritten> written(MunicipalityId municipality, Collection<UUID> ids) {
        return jdbc.sql("""
                        select w.id, w.body_id, w.number, w.title, w.resolution, w.reasons, w.public,
                            w.state = 'carried' carried, coalesce(w.decided_on, w.answer_by) as day,
                            w.state in ('rejected', 'lapsed', 'withdrawn') or coalesce(f.state in ('done', 'dropped'), false)
                                as over,
                            array[coalesce(f.basis, ''), coalesce(f.words, ''), coalesce(f.council_words, '')] inside
                        from meetings.written w
                        left join meetings.follow_up f on f.municipality_id = w.municipality_id and f.resolution_id = w.id
                        where w.municipality_id = :municipality
                          and w.id = any (:ids)""")
                .param("municipality", municipality.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new FoundWritten(
                        row.getObject("id", UUID.class),
                        row.getObject("body_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("resolution"),
                        row.getString("reasons"),
                        List.of((String[]) row.getArray("inside").getArray()),
                        row.getBoolean("public"),
                        row.getBoolean("carried"),
                        row.getBoolean("over"),
                        Optional.ofNullable(row.getDate("day")).map(Date::toLocalDate)))
                .list();
    }
}
