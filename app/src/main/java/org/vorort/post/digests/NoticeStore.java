package org.vorort.post.digests;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/** News that wait for the morning. */
@Repository
class NoticeStore {

    record Waiting(String mail, String name, Language language, Notice notice) {}

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(MunicipalityId municipality, String mail, String name, Language language, Notice notice, Instant now) {
        jdbc.sql("""
                        insert into post.notice (id, municipality_id, mail, to_name, language, kind, about, line, link,
                            created_at)
                        values (:id, :municipality, lower(:mail), :name, :language, :kind, :about, :line, :link, :now)
                        on conflict (municipality_id, mail, kind, about) do update
                        set line = excluded.line, link = excluded.link, to_name = excluded.to_name,
                            language = excluded.language, id = excluded.id""")
                .param("id", Ids.fresh())
                .param("municipality", municipality.value())
                .param("mail", mail)
                .param("name", name)
                .param("language", language.code())
                .param("kind", notice.kind())
                .param("about", notice.about())
                .param("line", notice.line())
                .param("link", notice.link())
                .param("now", Timestamp.from(now))
                .update();
    }

    void withdraw(MunicipalityId municipality, String kind, String about) {
        jdbc.sql("""
                        delete from post.notice
                        where municipality_id = :municipality
                          and kind = :kind
                          and about = :about""")
                .param("municipality", municipality.value())
                .param("kind", kind)
                .param("about", about)
                .update();
    }

    /** Takes out what was written before, newest first; nobody else takes the same. */
    List<Waiting> take(MunicipalityId municipality, Instant writtenBefore) {
        return jdbc.sql("""
                        with taken as (
                            delete from post.notice
                            where municipality_id = :municipality
                              and created_at < :before
                            returning id, mail, to_name, language, kind, about, line, link)
                        select mail, to_name, language, kind, about, line, link
                        from taken
                        order by id desc""")
                .param("municipality", municipality.value())
                .param("before", Timestamp.from(writtenBefore))
                .query((row, _) -> new Waiting(
                        row.getString("mail"),
                        row.getString("to_name"),
                        Language.of(row.getString("language")),
                        new Notice(
                                row.getString("kind"),
                                row.getString("about"),
                                row.getString("line"),
                                row.getString("link"))))
                .list();
    }

    void forget(MunicipalityId municipality, String mail) {
        jdbc.sql("""
                        delete from post.notice
                        where municipality_id = :municipality
                          and mail = lower(:mail)""")
                .param("municipality", municipality.value())
                .param("mail", mail)
                .update();
    }

    /** The municipalities in which something was written before. */
    List<MunicipalityId> towns(Instant writtenBefore) {
        return jdbc.sql("select post.towns_with_notices(?)")
                .param(Timestamp.from(writtenBefore))
                .query((row, _) -> new MunicipalityId(row.getObject(1, UUID.class)))
                .list();
    }
}
