package org.vorort.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipality.Figures;
import org.vorort.municipality.register.SearchName;

@Repository
class MunicipalityStore {

    private static final String SELECT = """
            select id, slug, name, official_name, kind, county_id, ags, ars, postcode, area_hectares, population,
                figures_of, time_zone, languages, archived_at
            from municipality.municipality
            """;

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MunicipalityStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Municipality> byId(MunicipalityId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query((row, _) -> municipality(row))
                .optional();
    }

    Optional<Municipality> bySlug(String slug) {
        return jdbc.sql(SELECT + "where slug = ?")
                .param(slug)
                .query((row, _) -> municipality(row))
                .optional();
    }

    Optional<Municipality> byAgs(String ags) {
        return jdbc.sql(SELECT + "where ags = ?")
                .param(ags)
                .query((row, _) -> municipality(row))
                .optional();
    }

    /** All counties of the server, by name. */
    List<Municipality> counties() {
        return jdbc.sql(SELECT + "where kind = 'county' and archived_at is null order by search_name")
                .query((row, _) -> municipality(row))
                .list();
    }

    /** The towns and counties that are not archived. */
    List<MunicipalityId> active() {
        return jdbc.sql("select id from municipality.municipality where archived_at is null order by id")
                .query((row, _) -> new MunicipalityId(row.getObject("id", UUID.class)))
                .list();
    }

    List<Municipality> all() {
        return jdbc.sql(SELECT + "order by search_name, id")
                .query((row, _) -> municipality(row))
                .list();
    }

    boolean slugTaken(String slug) {
        return jdbc.sql("select exists (select from municipality.municipality where slug = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    /** Whether another municipality than this one has this key already; {@code column} is ags or ars. */
    boolean keyTaken(MunicipalityId self, String ags, String ars) {
        return jdbc.sql("""
                        select exists (
                            select from municipality.municipality
                            where id <> :self
                              and (ags = :ags or ars = :ars))""")
                .param("self", self.value())
                .param("ags", ags)
                .param("ars", ars)
                .query(Boolean.class)
                .single();
    }

    void insert(List<Municipality> municipalities, Instant now) {
        batches.batchUpdate("""
                insert into municipality.municipality (name, official_name, kind, county_id, ags, ars, postcode,
                    area_hectares, population, figures_of, time_zone, languages, search_name, id, slug, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?)""", municipalities, BATCH, (statement, municipality) -> {
            var values = values(municipality);
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.setString(values.length + 1, municipality.slug());
            statement.setTimestamp(values.length + 2, Timestamp.from(now));
        });
    }

    void update(List<Municipality> municipalities) {
        batches.batchUpdate("""
                update municipality.municipality
                set name = ?, official_name = ?, kind = ?, county_id = ?, ags = ?, ars = ?, postcode = ?,
                    area_hectares = ?, population = ?, figures_of = ?, time_zone = ?, languages = ?::text[],
                    search_name = ?
                where id = ?""", municipalities, BATCH, (statement, municipality) -> {
            var values = values(municipality);
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        });
    }

    void saveLanguages(MunicipalityId id, List<String> languages) {
        jdbc.sql("update municipality.municipality set languages = ? where id = ?")
                .param(languages.toArray(String[]::new))
                .param(id.value())
                .update();
    }

    void archive(MunicipalityId id, Instant now) {
        jdbc.sql("update municipality.municipality set archived_at = ? where id = ? and archived_at is null")
                .param(Timestamp.from(now))
                .param(id.value())
                .update();
    }

    void restore(MunicipalityId id) {
        jdbc.sql("update municipality.municipality set archived_at = null where id = ?")
                .param(id.value())
                .update();
    }

    /** What both writing statements set, in their order; the id is the last. */
    private static Object[] values(Municipality municipality) {
        var figures = municipality.figures();
        return new Object[] {
            municipality.name(),
            municipality.officialName(),
            municipality.kind().code(),
            municipality.county().map(MunicipalityId::value).orElse(null),
            municipality.ags().isEmpty() ? null : municipality.ags(),
            municipality.ars().isEmpty() ? null : municipality.ars(),
            municipality.postcode(),
            figures.areaHectares().orElse(null),
            figures.population().orElse(null),
            figures.asOf().orElse(null),
            municipality.timeZone().getId(),
            "{" + String.join(",", municipality.languages()) + "}",
            SearchName.of(municipality.name(), municipality.postcode(), municipality.ags()),
            municipality.id().value()
        };
    }

    private static Municipality municipality(ResultSet row) throws SQLException {
        var figures = new Figures(
                Optional.ofNullable(row.getObject("area_hectares", Long.class)),
                Optional.ofNullable(row.getObject("population", Long.class)),
                Optional.ofNullable(row.getObject("figures_of", LocalDate.class)));
        return new Municipality(
                new MunicipalityId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("official_name"),
                MunicipalityKind.of(row.getString("kind")),
                Optional.ofNullable(row.getObject("county_id", UUID.class)).map(MunicipalityId::new),
                Optional.ofNullable(row.getString("ags")).orElse(""),
                Optional.ofNullable(row.getString("ars")).orElse(""),
                row.getString("postcode"),
                figures,
                ZoneId.of(row.getString("time_zone")),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getTimestamp("archived_at") != null);
    }
}
