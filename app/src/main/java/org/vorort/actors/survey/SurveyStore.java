package org.vorort.actors.survey;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class SurveyStore {

    /** A partner that the directory does not know. @param by who named it, with the address of its page */
    record NewName(UUID id, String name, String by, String slug) {}

    /** What an organisation wants to say to the office. */
    record Remark(UUID request, String text, String by, String slug) {}

    private static final String SELECT = """
            select id, deadline, words, remind_after_days, started_at
            from actors.survey
            where municipality_id = ?
            """;

    private final JdbcClient jdbc;

    SurveyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MunicipalityId municipality, Survey survey, String by) {
        jdbc.sql("""
                        insert into actors.survey
                            (municipality_id, id, deadline, words, remind_after_days, started_at, started_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(survey.id())
                .param(Date.valueOf(survey.deadline()))
                .param(survey.words())
                .param(survey.remindAfterDays())
                .param(Timestamp.from(survey.startedAt()))
                .param(by)
                .update();
    }

    Optional<Survey> newest(MunicipalityId municipality) {
        return find(municipality, SELECT + " order by started_at desc, id limit 1", List.of(municipality.value()));
    }

    /** The newest, so that nobody else begins or sends one meanwhile. */
    Optional<Survey> lockNewest(MunicipalityId municipality) {
        return find(
                municipality,
                SELECT + " order by started_at desc, id limit 1 for update",
                List.of(municipality.value()));
    }

    Optional<Survey> find(MunicipalityId municipality, UUID id) {
        return find(municipality, SELECT + " and id = ?", List.of(municipality.value(), id));
    }

    private Optional<Survey> find(MunicipalityId municipality, String sql, List<Object> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, _) -> new Survey(
                        row.getObject("id", UUID.class),
                        row.getObject("deadline", LocalDate.class),
                        row.getString("words"),
                        row.getInt("remind_after_days"),
                        row.getTimestamp("started_at").toInstant()))
                .optional();
    }

    void note(MunicipalityId municipality, UUID request, UUID id, String name, Instant now) {
        jdbc.sql("""
                        insert into actors.survey_name (municipality_id, id, request_id, name, noted_at)
                        values (?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(id)
                .param(request)
                .param(name)
                .param(Timestamp.from(now))
                .update();
    }

    /** The names this organisation gave in this round. */
    List<String> names(MunicipalityId municipality, UUID request) {
        return jdbc.sql("""
                        select name
                        from actors.survey_name
                        where municipality_id = ?
                          and request_id = ?
                        order by noted_at, id""")
                .param(municipality.value())
                .param(request)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Names that nobody has looked after yet, of any round. */
    List<NewName> openNames(MunicipalityId municipality) {
        return jdbc.sql("""
                        select n.id, n.name, o.name as organisation, o.slug
                        from actors.survey_name n
                        join actors.survey_request r on r.municipality_id = n.municipality_id and r.id = n.request_id
                        join actors.organisation o
                          on o.municipality_id = r.municipality_id and o.id = r.organisation_id
                        where n.municipality_id = ?
                          and n.settled_at is null
                        order by n.noted_at, n.id""")
                .param(municipality.value())
                .query((row, _) -> new NewName(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("slug")))
                .list();
    }

    void settle(MunicipalityId municipality, UUID id, Instant now) {
        jdbc.sql("update actors.survey_name set settled_at = ? where municipality_id = ? and id = ?")
                .param(Timestamp.from(now))
                .param(municipality.value())
                .param(id)
                .update();
    }

    List<Remark> openRemarks(MunicipalityId municipality) {
        return jdbc.sql("""
                        select r.id, r.remark, o.name, o.slug
                        from actors.survey_request r
                        join actors.organisation o
                          on o.municipality_id = r.municipality_id and o.id = r.organisation_id
                        where r.municipality_id = ?
                          and r.remark <> ''
                          and r.remark_seen_at is null
                        order by r.answered_at, r.id""")
                .param(municipality.value())
                .query((row, _) -> new Remark(
                        row.getObject("id", UUID.class),
                        row.getString("remark"),
                        row.getString("name"),
                        row.getString("slug")))
                .list();
    }

    void seen(MunicipalityId municipality, UUID request, Instant now) {
        jdbc.sql("update actors.survey_request set remark_seen_at = ? where municipality_id = ? and id = ?")
                .param(Timestamp.from(now))
                .param(municipality.value())
                .param(request)
                .update();
    }
}
