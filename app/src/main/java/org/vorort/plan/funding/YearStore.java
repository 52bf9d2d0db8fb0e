package org.vorort.plan.funding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Money;
import org.vorort.kernel.MunicipalityId;

@Repository
class YearStore {

    private record Key(UUID funding, int year) {}

    private final JdbcClient jdbc;

    YearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years of all fundings, in their order. */
    List<FundingYear> all(MunicipalityId municipality) {
        var planned = planned(municipality);
        return new ArrayList<>(jdbc.sql("""
                        select funding_id, year, grant_cents, own_cents, done, reached, learned, version
                        from plan.funding_year
                        where municipality_id = ?
                        order by funding_id, year""")
                .param(municipality.value())
                .query((row, _) -> {
                    var key = new Key(row.getObject("funding_id", UUID.class), row.getInt("year"));
                    return new FundingYear(
                            key.funding(),
                            key.year(),
                            new Money(row.getLong("grant_cents")),
                            new Money(row.getLong("own_cents")),
                            planned.getOrDefault(key, Map.of()),
                            new FundingYear.Words(
                                    row.getString("done"), row.getString("reached"), row.getString("learned")),
                            row.getInt("version"));
                })
                .list());
    }

    /** False where somebody else was faster. */
    boolean save(MunicipalityId municipality, FundingYear year) {
        var written = jdbc.sql("""
                        insert into plan.funding_year as y (municipality_id, funding_id, year, grant_cents, own_cents, done,
                            reached, learned, version)
                        values (:municipality, :funding, :year, :grant, :own, :done, :reached, :learned, 1)
                        on conflict (municipality_id, funding_id, year) do update
                        set grant_cents = excluded.grant_cents, own_cents = excluded.own_cents, done = excluded.done,
                            reached = excluded.reached, learned = excluded.learned, version = y.version + 1
                        where y.version = :version""")
                .param("municipality", municipality.value())
                .param("funding", year.funding())
                .param("year", year.year())
                .param("grant", year.grant().cents())
                .param("own", year.own().cents())
                .param("done", year.words().done())
                .param("reached", year.words().reached())
                .param("learned", year.words().learned())
                .param("version", year.version())
                .update();
        if (written == 1) {
            year.planned().forEach((kind, money) -> plan(municipality, year, kind, money));
        }
        return written == 1;
    }

    private void plan(MunicipalityId municipality, FundingYear year, CostKind kind, Money money) {
        jdbc.sql("""
                        insert into plan.funding_cost (municipality_id, funding_id, year, kind, planned_cents)
                        values (?, ?, ?, ?, ?)
                        on conflict (municipality_id, funding_id, year, kind) do update
                        set planned_cents = excluded.planned_cents""")
                .params(municipality.value(), year.funding(), year.year(), kind.code(), money.cents())
                .update();
    }

    private Map<Key, Map<CostKind, Money>> planned(MunicipalityId municipality) {
        var planned = new HashMap<Key, Map<CostKind, Money>>();
        jdbc.sql("select funding_id, year, kind, planned_cents from plan.funding_cost where municipality_id = ?")
                .param(municipality.value())
                .query(row -> {
                    var key = new Key(row.getObject("funding_id", UUID.class), row.getInt("year"));
                    planned.computeIfAbsent(key, _ -> new EnumMap<>(CostKind.class))
                            .put(
                                    CostKind.of(row.getString("kind")).orElseThrow(),
                                    new Money(row.getLong("planned_cents")));
                });
        return planned;
    }
}
