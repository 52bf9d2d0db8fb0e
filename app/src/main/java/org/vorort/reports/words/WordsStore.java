package org.vorort.reports.words;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class WordsStore {

    private final JdbcClient jdbc;

    WordsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<YearWords> find(MunicipalityId municipality, int year) {
        return jdbc.sql("""
                        select year, needs, successes, outlook, version
                        from reports.words
                        where municipality_id = ?
                          and year = ?""")
                .params(municipality.value(), year)
                .query((row, _) -> new YearWords(
                        row.getInt("year"),
                        row.getString("needs"),
                        row.getString("successes"),
                        row.getString("outlook"),
                        row.getInt("version")))
                .optional();
    }

    /** The years somebody wrote for. */
    List<Integer> years(MunicipalityId municipality) {
        return jdbc.sql("select year from reports.words where municipality_id = ? order by year")
                .param(municipality.value())
                .query(Integer.class)
                .list();
    }

    /** Writes over the version that is known; one of version 0 is new. @return whether nobody was quicker */
    boolean save(MunicipalityId municipality, YearWords words, Instant now) {
        var sql = words.version() == 0 ? """
                        insert into reports.words (municipality_id, year, needs, successes, outlook, changed_at, version)
                        values (:municipality, :year, :needs, :successes, :outlook, :now, 1)
                        on conflict do nothing""" : """
                        update reports.words
                        set needs = :needs,
                            successes = :successes,
                            outlook = :outlook,
                            changed_at = :now,
                            version = version + 1
                        where municipality_id = :municipality
                          and year = :year
                          and version = :version""";
        return jdbc.sql(sql)
                        .param("municipality", municipality.value())
                        .param("year", words.year())
                        .param("needs", words.needs())
                        .param("successes", words.successes())
                        .param("outlook", words.outlook())
                        .param("now", Timestamp.from(now))
                        .param("version", words.version())
                        .update()
                == 1;
    }
}
