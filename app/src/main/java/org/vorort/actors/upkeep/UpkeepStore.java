package org.vorort.actors.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class UpkeepStore {

    /** An entry that nobody confirmed for a year. @param askedAt when it was last asked about, if not answered yet */
    record Stale(
            UUID id,
            String kind,
            String slug,
            String name,
            String mail,
            String phone,
            String contactWay,
            boolean address,
            Instant lastRight,
            Optional<Instant> askedAt) {}

    /** A question and what became of it. */
    record Request(
            UUID id, String kind, UUID entry, UUID link, String way, Instant askedAt, Optional<Instant> answeredAt) {}

    /** An answer to be looked at. */
    record Answer(UUID id, String name, String slug, String kind, String answer, Instant at, String remark) {}

    private final JdbcClient jdbc;

    UpkeepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Stale> stale(MunicipalityId municipality, Instant before) {
        return jdbc.sql("""
                        select e.*, (select max(r.asked_at)
                            from actors.upkeep_request r
                            where r.municipality_id = :municipality
                              and r.kind = e.kind
                              and r.entry_id = e.id
                              and r.answered_at is null) as asked_at
                        from (
                            select o.id, 'organisation' as kind, o.slug, o.name, o.mail, o.phone, o.contact_way,
                                o.street <> '' and o.town <> '' as address,
                                coalesce(o.confirmed_at, o.created_at) as last_right, o.sort_name
                            from actors.organisation o
                            where o.municipality_id = :municipality
                              and o.state = 'active'
                              and coalesce(o.confirmed_at, o.created_at) < :before
                            union all
                            select p.id, 'person', p.slug, concat_ws(' ', nullif(p.given_name, ''), p.family_name),
                                p.mail, p.phone, p.contact_way, p.street <> '' and p.town <> '',
                                coalesce(p.confirmed_at, p.created_at), p.sort_name
                            from actors.person p
                            where p.municipality_id = :municipality
                              and p.state = 'active'
                              and coalesce(p.confirmed_at, p.created_at) < :before) e
                        order by e.kind, e.sort_name, e.id""")
                .param("municipality", municipality.value())
                .param("before", Timestamp.from(before))
                .query((row, _) -> stale(row))
                .list();
    }

    void insert(MunicipalityId municipality, Request request, String by) {
        jdbc.sql("""
                        insert into actors.upkeep_request
                            (municipality_id, id, kind, entry_id, link_id, way, asked_at, asked_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(request.id())
                .param(request.kind())
                .param(request.entry())
                .param(request.link())
                .param(request.way())
                .param(Timestamp.from(request.askedAt()))
                .param(by)
                .update();
    }

    Optional<Request> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select id, kind, entry_id, link_id, way, asked_at, answered_at
                        from actors.upkeep_request
                        where municipality_id = ?
                          and id = ?""")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> new Request(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("entry_id", UUID.class),
                        row.getObject("link_id", UUID.class),
                        row.getString("way"),
                        row.getTimestamp("asked_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant)))
                .optional();
    }

    void answer(MunicipalityId municipality, UUID id, String answer, String remark, Instant now) {
        jdbc.sql("""
                        update actors.upkeep_request
                        set answered_at = ?, answer = ?, remark = ?, remark_seen_at = null
                        where municipality_id = ?
                          and id = ?""")
                .param(Timestamp.from(now))
                .param(answer)
                .param(remark)
                .param(municipality.value())
                .param(id)
                .update();
    }

    /** Answers that say more than yes and that nobody has looked at. */
    List<Answer> unseen(MunicipalityId municipality) {
        return jdbc.sql("""
                        select r.id, r.kind, r.answer, r.answered_at, r.remark,
                            coalesce(o.slug, p.slug) as slug,
                            coalesce(o.name, concat_ws(' ', nullif(p.given_name, ''), p.family_name)) as name
                        from actors.upkeep_request r
                        left join actors.organisation o
                          on o.municipality_id = r.municipality_id and r.kind = 'organisation' and o.id = r.entry_id
                        left join actors.person p
                          on p.municipality_id = r.municipality_id and r.kind = 'person' and p.id = r.entry_id
                        where r.municipality_id = ?
                          and r.answered_at is not null
                          and r.remark_seen_at is null
                          and (r.answer <> 'confirmed' or r.remark <> '')
                          and coalesce(o.id, p.id) is not null
                        order by r.answered_at desc""")
                .param(municipality.value())
                .query((row, _) -> new Answer(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("kind"),
                        row.getString("answer"),
                        row.getTimestamp("answered_at").toInstant(),
                        row.getString("remark")))
                .list();
    }

    void seen(MunicipalityId municipality, UUID id, Instant now) {
        jdbc.sql("update actors.upkeep_request set remark_seen_at = ? where municipality_id = ? and id = ?")
                .param(Timestamp.from(now))
                .param(municipality.value())
                .param(id)
                .update();
    }

    private static Stale stale(ResultSet row) throws SQLException {
        return new Stale(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("mail"),
                row.getString("phone"),
                row.getString("contact_way"),
                row.getBoolean("address"),
                row.getTimestamp("last_right").toInstant(),
                Optional.ofNullable(row.getTimestamp("asked_at")).map(Timestamp::toInstant));
    }
}
