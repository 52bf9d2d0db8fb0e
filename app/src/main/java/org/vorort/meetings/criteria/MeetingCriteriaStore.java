package org.vorort.meetings.criteria;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

/** What the meetings since a day were like, for criteria. */
@Repository
class MeetingCriteriaStore {

    /**
     * Meetings that were held.
     *
     * @param inTime those invited to without a reason for a shorter notice
     * @param minuted those whose minutes went round within so many days
     */
    record Held(long meetings, long inTime, long minuted) {}

    /** Resolutions that were meant for the council. @param answered those it made something of, whatever it was */
    record Council(long planned, long submitted, long answered) {}

    private final JdbcClient jdbc;

    MeetingCriteriaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Held held(MunicipalityId municipality, LocalDate since, int minuteDays) {
        return jdbc.sql("""
                        select count(*) as meetings,
                            count(*) filter (where m.invited_at is not null and m.notice_reason = '') as in_time,
                            count(*) filter (where first.made_at < m.starts_at + make_interval(days => :days)) as minuted
                        from meetings.meeting m
                        left join meetings.minutes first
                            on first.municipality_id = m.municipality_id
                            and first.meeting_id = m.id
                            and first.number = 1
                        where m.municipality_id = :municipality
                          and m.state in ('held', 'minutes_draft', 'circulating', 'approved', 'published')
                          and m.starts_at >= :since""")
                .param("municipality", municipality.value())
                .param("since", Date.valueOf(since))
                .param("days", minuteDays)
                .query((row, _) -> new Held(row.getLong("meetings"), row.getLong("in_time"), row.getLong("minuted")))
                .single();
    }

    /** How many minutes were released for everybody. */
    long released(MunicipalityId municipality, LocalDate since) {
        return jdbc.sql("""
                        select count(*)
                        from meetings.approval
                        where municipality_id = ?
                          and released_on >= ?""")
                .params(municipality.value(), Date.valueOf(since))
                .query(Long.class)
                .single();
    }

    Council council(MunicipalityId municipality, LocalDate since) {
        return jdbc.sql("""
                        select count(*) filter (where f.council = 'planned') as planned,
                            count(*) filter (where f.council = 'submitted') as submitted,
                            count(*) filter (where f.council in ('adopted', 'changed', 'noted', 'rejected')) as answered
                        from meetings.follow_up f
                        where f.municipality_id = ?
                          and f.council <> 'none'
                          and coalesce(f.council_on, f.changed_at::date) >= ?""")
                .params(municipality.value(), Date.valueOf(since))
                .query((row, _) ->
                        new Council(row.getLong("planned"), row.getLong("submitted"), row.getLong("answered")))
                .single();
    }
}
