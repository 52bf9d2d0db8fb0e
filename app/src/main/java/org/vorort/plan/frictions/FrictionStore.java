package org.vorort.plan.frictions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.areas.Level;
import org.vorort.plan.frictions.Friction.Step;

@Repository
class FrictionStore {

    private static final String SELECT = """
            select id, area_id, levels, what, opened_on, discussed_on, discussed_where, settled_on, settled_how, version
            from plan.friction
            where municipality_id = ?
            """;

    private final JdbcClient jdbc;

    FrictionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, open ones first, the oldest of them on top. */
    List<Friction> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + "order by settled_on is not null, settled_on desc, opened_on, id")
                .param(municipality.value())
                .query((row, _) -> friction(row))
                .list();
    }

    Optional<Friction> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(municipality.value(), id)
                .query((row, _) -> friction(row))
                .optional();
    }

    void insert(MunicipalityId municipality, Friction friction) {
        jdbc.sql("""
                        insert into plan.friction (levels, what, opened_on, discussed_on, discussed_where, settled_on,
                            settled_how, municipality_id, id, area_id, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                .params(values(friction))
                .params(municipality.value(), friction.id(), friction.area())
                .update();
    }

    /** False where somebody else was faster. */
    boolean update(MunicipalityId municipality, Friction friction) {
        return jdbc.sql("""
                        update plan.friction
                        set levels = ?, what = ?, opened_on = ?, discussed_on = ?, discussed_where = ?, settled_on = ?,
                            settled_how = ?, version = version + 1
                        where municipality_id = ?
                          and id = ?
                          and version = ?""")
                        .params(values(friction))
                        .params(municipality.value(), friction.id(), friction.version())
                        .update()
                == 1;
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from plan.friction where municipality_id = ? and id = ?")
                .params(municipality.value(), id)
                .update();
    }

    /** What both writing statements set, in their order. */
    private static List<Object> values(Friction friction) {
        return Arrays.asList(
                friction.levels().stream().map(Level::code).toArray(String[]::new),
                friction.what(),
                friction.openedOn(),
                friction.discussed().map(Step::on).orElse(null),
                friction.discussed().map(Step::words).orElse(""),
                friction.settled().map(Step::on).orElse(null),
                friction.settled().map(Step::words).orElse(""));
    }

    private static Friction friction(ResultSet row) throws SQLException {
        var levels = Arrays.stream((String[]) row.getArray("levels").getArray())
                .map(code -> Level.of(code).orElseThrow())
                .toList();
        return new Friction(
                row.getObject("id", UUID.class),
                row.getObject("area_id", UUID.class),
                levels,
                row.getString("what"),
                row.getObject("opened_on", LocalDate.class),
                step(row.getObject("discussed_on", LocalDate.class), row.getString("discussed_where")),
                step(row.getObject("settled_on", LocalDate.class), row.getString("settled_how")),
                row.getInt("version"));
    }

    private static Optional<Step> step(@org.jspecify.annotations.Nullable LocalDate on, String words) {
        return on == null ? Optional.empty() : Optional.of(new Step(on, words));
    }
}
