package org.vorort.municipality;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.appearance.PageLanguage;

@Repository
class StartTextStore {

    private final JdbcClient jdbc;

    StartTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All texts of the start page; the languages in the order the municipality lists them. */
    List<StartText> texts(MunicipalityId municipality) {
        return jdbc.sql("""
                        select t.language, t.title, t.body
                        from municipality.start_text t
                        join municipality.municipality m on m.id = t.municipality_id
                        where t.municipality_id = ?
                        order by array_position(m.languages, t.language), t.language""")
                .param(municipality.value())
                .query((row, _) -> new StartText(
                        new PageLanguage(row.getString("language")), row.getString("title"), row.getString("body")))
                .list();
    }

    void save(MunicipalityId municipality, StartText text, Instant now) {
        jdbc.sql("""
                        insert into municipality.start_text (municipality_id, language, title, body, changed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (municipality_id, language) do update
                        set title = excluded.title, body = excluded.body, changed_at = excluded.changed_at""")
                .param(municipality.value())
                .param(text.language().code())
                .param(text.title())
                .param(text.body())
                .param(Timestamp.from(now))
                .update();
    }

    void remove(MunicipalityId municipality, PageLanguage language) {
        jdbc.sql("delete from municipality.start_text where municipality_id = ? and language = ?")
                .param(municipality.value())
                .param(language.code())
                .update();
    }
}
