package org.vorort.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lists of towns, read page by page: a server may hold all eleven thousand. A page is cut out first and then told its
 * counties, so that the towns before it cost next to nothing.
 */
@Repository
class TownListStore {

    /** A line of a list. @param county the name of its county, where that is on this server */
    record Line(
            String slug,
            String name,
            MunicipalityKind kind,
            Optional<String> county,
            Optional<Long> population,
            boolean archived) {}

    private final JdbcClient jdbc;

    TownListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("select count(*) from municipality.municipality where archived_at is null")
                .query(Long.class)
                .single();
    }

    List<Line> page(int limit, long offset) {
        return jdbc.sql("""
                        select m.*, c.name as county
                        from (
                            select slug, name, kind, population, archived_at, county_id, search_name, id
                            from municipality.municipality
                            where archived_at is null
                            order by search_name, id
                            limit :limit offset :offset) m
                        left join municipality.municipality c on c.id = m.county_id
                        order by m.search_name, m.id""")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /** @param words as {@link org.vorort.municipality.register.SearchName#typed} gives them: letters, digits and blanks only */
    long countFound(String words) {
        return jdbc.sql("""
                        select count(*)
                        from municipality.municipality
                        where archived_at is null
                          and search_name like :part""").param("part", "%" + words + "%").query(Long.class).single();
    }

    /** What begins with the words stands before what only contains them. */
    List<Line> found(String words, int limit, long offset) {
        return jdbc.sql("""
                        select m.*, c.name as county
                        from (
                            select slug, name, kind, population, archived_at, county_id, search_name, id
                            from municipality.municipality
                            where archived_at is null
                              and search_name like :part
                            order by search_name not like :start, search_name, id
                            limit :limit offset :offset) m
                        left join municipality.municipality c on c.id = m.county_id
                        order by m.search_name not like :start, m.search_name, m.id""")
                .param("part", "%" + words + "%")
                .param("start", words + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /** What sounds like the words, the nearest first, for when nothing contains them. */
    List<Line> alike(String words, int limit) {
        return jdbc.sql("""
                        select m.slug, m.name, m.kind, m.population, m.archived_at, c.name as county
                        from municipality.municipality m
                        left join municipality.municipality c on c.id = m.county_id
                        where m.archived_at is null
                          and :words operator(public.<%) m.search_name
                        order by public.word_similarity(:words, m.search_name) desc, m.search_name
                        limit :limit""")
                .param("words", words)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    List<Line> archived() {
        return jdbc.sql("""
                        select m.slug, m.name, m.kind, m.population, m.archived_at, c.name as county
                        from municipality.municipality m
                        left join municipality.municipality c on c.id = m.county_id
                        where m.archived_at is not null
                        order by m.search_name, m.id
                        limit 500""").query((row, _) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("slug"),
                row.getString("name"),
                MunicipalityKind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("county")),
                Optional.ofNullable(row.getObject("population", Long.class)),
                row.getTimestamp("archived_at") != null);
    }
}
