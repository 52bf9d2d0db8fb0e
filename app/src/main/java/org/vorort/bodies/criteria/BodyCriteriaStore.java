package org.vorort.bodies.criteria;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.kernel.MunicipalityId;

/** What bodies look like on a day, for criteria. Dissolved bodies and closed seats do not count. */
@Repository
class BodyCriteriaStore {

    /**
     * A seat.
     *
     * @param group the key of the actor group it is meant for; empty where for any
     * @param held whether somebody holds it today
     * @param lettered whether a letter of appointment stands behind it
     * @param deputy whether somebody stands in
     * @param organisation whom the holder speaks for
     */
    record SeatToday(
            UUID body,
            String group,
            boolean voting,
            boolean held,
            boolean lettered,
            boolean deputy,
            Optional<OrganisationId> organisation) {}

    /**
     * A body.
     *
     * @param ruled whether rules of procedure with a rhythm are in force
     * @param headed whether somebody chairs it or speaks for it
     */
    record BodyToday(UUID id, String name, String slug, String kind, boolean mandated, boolean ruled, boolean headed) {}

    private final JdbcClient jdbc;

    BodyCriteriaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SeatToday> seats(MunicipalityId municipality, LocalDate today) {
        return jdbc.sql("""
                        select s.body_id, s.actor_group, s.voting, h.id is not null as held,
                            h.sent_on is not null as lettered, h.organisation_id,
                            exists(
                                select 1
                                from bodies.appointment d
                                where d.municipality_id = s.municipality_id
                                  and d.seat_id = s.id
                                  and d.deputy_rank > 0
                                  and d.state = 'accepted'
                                  and :today between d.from_date and coalesce(d.until_date, 'infinity')) as deputy
                        from bodies.seat s
                        join bodies.body b on b.municipality_id = s.municipality_id and b.id = s.body_id
                        left join bodies.appointment h
                            on h.municipality_id = s.municipality_id
                            and h.seat_id = s.id
                            and h.deputy_rank = 0
                            and h.state = 'accepted'
                            and :today between h.from_date and coalesce(h.until_date, 'infinity')
                        where s.municipality_id = :municipality
                          and s.closed_on is null
                          and (b.dissolved_on is null or b.dissolved_on > :today)""")
                .param("municipality", municipality.value())
                .param("today", Date.valueOf(today))
                .query((row, _) -> new SeatToday(
                        row.getObject("body_id", UUID.class),
                        row.getString("actor_group"),
                        row.getBoolean("voting"),
                        row.getBoolean("held"),
                        row.getBoolean("lettered"),
                        row.getBoolean("deputy"),
                        Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                                .map(OrganisationId::new)))
                .list();
    }

    List<BodyToday> bodies(MunicipalityId municipality, LocalDate today) {
        return jdbc.sql("""
                        select b.id, b.name, b.slug, b.kind, b.mandate <> '' as mandated,
                            exists(
                                select 1
                                from bodies.procedure p
                                where p.municipality_id = b.municipality_id
                                  and p.body_id = b.id
                                  and p.valid_from <= :today) as ruled,
                            exists(
                                select 1
                                from bodies.officer o
                                where o.municipality_id = b.municipality_id
                                  and o.body_id = b.id
                                  and o.kind in ('chair', 'speaker')
                                  and :today between o.from_date and coalesce(o.until_date, 'infinity')) as headed
                        from bodies.body b
                        where b.municipality_id = :municipality
                          and (b.dissolved_on is null or b.dissolved_on > :today)""")
                .param("municipality", municipality.value())
                .param("today", Date.valueOf(today))
                .query((row, _) -> new BodyToday(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("kind"),
                        row.getBoolean("mandated"),
                        row.getBoolean("ruled"),
                        row.getBoolean("headed")))
                .list();
    }

    /** How many functions, seats and offices together, each person holds, the most first. */
    List<Long> load(MunicipalityId municipality, LocalDate today) {
        return jdbc.sql("""
                        select count(*) as number
                        from (
                            select a.person_id
                            from bodies.appointment a
                            where a.municipality_id = :municipality
                              and a.state = 'accepted'
                              and a.deputy_rank = 0
                              and a.person_id is not null
                              and :today between a.from_date and coalesce(a.until_date, 'infinity')
                            union all
                            select o.person_id
                            from bodies.officer o
                            where o.municipality_id = :municipality
                              and :today between o.from_date and coalesce(o.until_date, 'infinity')) held
                        group by person_id
                        order by 1 desc""")
                .param("municipality", municipality.value())
                .param("today", Date.valueOf(today))
                .query(Long.class)
                .list();
    }
}
