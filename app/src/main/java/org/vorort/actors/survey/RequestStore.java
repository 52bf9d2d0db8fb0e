package org.vorort.actors.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.survey.SurveyRequest.Answer;
import org.vorort.actors.upkeep.UpkeepRules.Way;
import org.vorort.kernel.MunicipalityId;

@Repository
class RequestStore {

    private static final String SELECT = """
            select id, survey_id, organisation_id, link_id, way, asked_at, reminded_at, answered_at, answer, remark
            from actors.survey_request
            where municipality_id = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    RequestStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(MunicipalityId municipality, List<SurveyRequest> requests) {
        var sql = """
                insert into actors.survey_request (municipality_id, id, survey_id, organisation_id, way)
                values (?, ?, ?, ?, ?)""";
        batch.batchUpdate(sql, requests, 500, (row, request) -> {
            row.setObject(1, municipality.value());
            row.setObject(2, request.id());
            row.setObject(3, request.survey());
            row.setObject(4, request.organisation().value());
            row.setString(5, request.way().name().toLowerCase(Locale.ROOT));
        });
    }

    List<SurveyRequest> of(MunicipalityId municipality, UUID survey) {
        return jdbc.sql(SELECT + " and survey_id = ? order by id")
                .param(municipality.value())
                .param(survey)
                .query((row, _) -> request(row))
                .list();
    }

    /** Whose newest answer, of whatever round, says with whom it works, or that it is nobody. */
    Set<OrganisationId> answered(MunicipalityId municipality) {
        return new HashSet<>(jdbc.sql("""
                        select organisation_id
                        from (
                            select distinct on (organisation_id) organisation_id, answer
                            from actors.survey_request
                            where municipality_id = ?
                              and answered_at is not null
                            order by organisation_id, answered_at desc) newest
                        where answer <> 'refused'""")
                .param(municipality.value())
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list());
    }

    Optional<SurveyRequest> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + " and id = ?")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> request(row))
                .optional();
    }

    void asked(MunicipalityId municipality, UUID id, UUID link, Instant now) {
        jdbc.sql("""
                        update actors.survey_request
                        set link_id = ?, asked_at = ?
                        where municipality_id = ?
                          and id = ?""")
                .param(link)
                .param(Timestamp.from(now))
                .param(municipality.value())
                .param(id)
                .update();
    }

    void reminded(MunicipalityId municipality, UUID id, Instant now) {
        jdbc.sql("update actors.survey_request set reminded_at = ? where municipality_id = ? and id = ?")
                .param(Timestamp.from(now))
                .param(municipality.value())
                .param(id)
                .update();
    }

    /** Notes what became of the question; with no answer it is as if nobody had answered yet. */
    void answered(MunicipalityId municipality, UUID id, Answer answer, String via, Instant now) {
        jdbc.sql("""
                        update actors.survey_request
                        set answered_at = case when :answer = '' then null else cast(:now as timestamptz) end,
                            answer = :answer,
                            via = :via
                        where municipality_id = :municipality
                          and id = :id""")
                .param("now", Timestamp.from(now))
                .param("answer", answer.code())
                .param("via", via)
                .param("municipality", municipality.value())
                .param("id", id)
                .update();
    }

    void remark(MunicipalityId municipality, UUID id, String remark) {
        jdbc.sql("""
                        update actors.survey_request
                        set remark = ?, remark_seen_at = null
                        where municipality_id = ?
                          and id = ?
                          and remark <> ?""")
                .param(remark)
                .param(municipality.value())
                .param(id)
                .param(remark)
                .update();
    }

    private static SurveyRequest request(ResultSet row) throws SQLException {
        return new SurveyRequest(
                row.getObject("id", UUID.class),
                row.getObject("survey_id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Optional.ofNullable(row.getObject("link_id", UUID.class)),
                Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                instant(row, "asked_at"),
                instant(row, "reminded_at"),
                instant(row, "answered_at"),
                Answer.of(row.getString("answer")),
                row.getString("remark"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
