package org.vorort.bodies.procedure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;

@Repository
class ProcedureStore {

    private final JdbcClient jdbc;

    ProcedureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Dated> versions(MunicipalityId municipality, BodyId body) {
        return jdbc.sql("""
                        select *
                        from bodies.procedure
                        where municipality_id = ?
                          and body_id = ?
                        order by valid_from desc""")
                .params(municipality.value(), body.value())
                .query(ProcedureStore::version)
                .list();
    }

    void save(MunicipalityId municipality, BodyId body, Dated version) {
        delete(municipality, body, version.validFrom());
        jdbc.sql("""
                        insert into bodies.procedure (municipality_id, body_id, valid_from, notice_days, urgent_notice_days,
                            quorum, quorum_number, majority, amendment, rhythm, public_meetings, approval, objection_days,
                            minutes_days, term_months, officer_months, chair, speaker, most_voting, open_tasks,
                            written_resolutions, additions)
                        values (:municipality, :body, :validFrom, :notice, :urgent, :quorum, :quorumNumber, :majority,
                            :amendment, :rhythm, :public, :approval, :objection, :minutes, :term, :officerTerm, :chair,
                            :speaker, :mostVoting, :openTasks, :written, :additions)""").params(values(municipality, body, version)).update();
    }

    void delete(MunicipalityId municipality, BodyId body, LocalDate validFrom) {
        jdbc.sql("""
                        delete from bodies.procedure
                        where municipality_id = ?
                          and body_id = ?
                          and valid_from = ?""")
                .params(municipality.value(), body.value(), Date.valueOf(validFrom))
                .update();
    }

    private static Map<String, Object> values(MunicipalityId municipality, BodyId body, Dated version) {
        var rules = version.rules();
        var values = new HashMap<String, Object>();
        values.put("municipality", municipality.value());
        values.put("body", body.value());
        values.put("validFrom", Date.valueOf(version.validFrom()));
        values.put("notice", rules.noticeDays());
        values.put("urgent", rules.urgentNoticeDays());
        values.put("quorum", rules.quorum().kind().code());
        values.put("quorumNumber", rules.quorum().number());
        values.put("majority", rules.majority().code());
        values.put("amendment", rules.amendment().code());
        values.put("rhythm", rules.rhythm().code());
        values.put("public", rules.publicMeetings());
        values.put("approval", rules.approval().code());
        values.put("objection", rules.objectionDays());
        values.put("minutes", rules.minutesDays());
        values.put("term", rules.termMonths());
        values.put("officerTerm", rules.officerMonths());
        values.put("chair", rules.chair().code());
        values.put("speaker", rules.speaker().code());
        values.put("mostVoting", rules.mostVoting());
        values.put("openTasks", rules.openTasksPerVolunteer());
        values.put("written", rules.writtenResolutions());
        values.put("additions", rules.additions());
        return values;
    }

    private static Dated version(ResultSet row, int number) throws SQLException {
        var quorum = Quorum.Kind.of(row.getString("quorum")).orElseThrow();
        var rules = new RulesOfProcedure(
                row.getInt("notice_days"),
                row.getInt("urgent_notice_days"),
                new Quorum(quorum, row.getInt("quorum_number")),
                Majority.of(row.getString("majority")).orElseThrow(),
                Majority.of(row.getString("amendment")).orElseThrow(),
                Rhythm.of(row.getString("rhythm")).orElseThrow(),
                row.getBoolean("public_meetings"),
                MinutesApproval.of(row.getString("approval")).orElseThrow(),
                row.getInt("objection_days"),
                row.getInt("minutes_days"),
                row.getInt("term_months"),
                row.getInt("officer_months"),
                Choosing.of(row.getString("chair")).orElseThrow(),
                Choosing.of(row.getString("speaker")).orElseThrow(),
                row.getInt("most_voting"),
                row.getInt("open_tasks"),
                row.getBoolean("written_resolutions"),
                row.getString("additions"));
        return new Dated(row.getDate("valid_from").toLocalDate(), rules);
    }
}
