package org.vorort.municipality.sharing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.MunicipalityKind;

/** Whom a municipality may invite: its own county first, then the towns of the same county, then everybody. */
@Repository
class NeighbourStore {

    /** @param county the name of its county, where that is on this server */
    record Neighbour(String slug, String name, MunicipalityKind kind, Optional<String> county) {}

    private final JdbcClient jdbc;

    NeighbourStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param words as {@link org.vorort.municipality.register.SearchName#typed} gives them: letters, digits and blanks only;
     *     empty words mean all
     */
    List<Neighbour> found(MunicipalityId municipality, String words, int limit) {
        return jdbc.sql("""
                        select m.slug, m.name, m.kind, c.name as county
                        from municipality.municipality m
                        join municipality.municipality self on self.id = :self
                        left join municipality.municipality c on c.id = m.county_id
                        where m.archived_at is null
                          and m.id <> self.id
                          and m.search_name like :part
                        order by m.id is distinct from self.county_id,
                            m.county_id is distinct from coalesce(self.county_id, self.id),
                            m.search_name not like :start, m.search_name, m.id
                        limit :limit""")
                .param("self", municipality.value())
                .param("part", "%" + words + "%")
                .param("start", words + "%")
                .param("limit", limit)
                .query((row, _) -> new Neighbour(
                        row.getString("slug"),
                        row.getString("name"),
                        MunicipalityKind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                        Optional.ofNullable(row.getString("county"))))
                .list();
    }
}
