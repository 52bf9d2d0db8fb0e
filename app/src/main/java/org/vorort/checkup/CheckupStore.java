package org.vorort.checkup;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class CheckupStore {

    /** How a criterion stood in a quarter of the year. */
    record Seen(String criterion, LocalDate quarterBegins, CheckState state) {}

    private final JdbcClient jdbc;

    CheckupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Answer> answers(MunicipalityId municipality) {
        var answers = new HashMap<String, Answer>();
        jdbc.sql("""
                        select criterion, state, reason, answered_on, answered_by
                        from checkup.answer
                        where municipality_id = ?""").param(municipality.value()).query(row -> {
            answers.put(
                    row.getString("criterion"),
                    new Answer(
                            CheckState.of(row.getString("state")).orElseThrow(),
                            row.getString("reason"),
                            row.getObject("answered_on", LocalDate.class),
                            row.getString("answered_by")));
        });
        return answers;
    }

    void put(MunicipalityId municipality, String criterion, Answer answer) {
        jdbc.sql("""
                        insert into checkup.answer (municipality_id, criterion, state, reason, answered_on, answered_by)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (municipality_id, criterion) do update
                        set state = excluded.state,
                            reason = excluded.reason,
                            answered_on = excluded.answered_on,
                            answered_by = excluded.answered_by""")
                .params(
                        municipality.value(),
                        criterion,
                        answer.state().code(),
                        answer.reason(),
                        Date.valueOf(answer.on()),
                        answer.by())
                .update();
    }

    void removeAnswer(MunicipalityId municipality, String criterion) {
        jdbc.sql("""
                        delete from checkup.answer
                        where municipality_id = ?
                          and criterion = ?""").params(municipality.value(), criterion).update();
    }

    /** The limits that were set here: by criterion, then by code. */
    Map<String, Map<String, Integer>> limits(MunicipalityId municipality) {
        var limits = new HashMap<String, Map<String, Integer>>();
        jdbc.sql("""
                        select criterion, code, number
                        from checkup.limit_set
                        where municipality_id = ?""").param(municipality.value()).query(row -> {
            limits.computeIfAbsent(row.getString("criterion"), _ -> new HashMap<>())
                    .put(row.getString("code"), row.getInt("number"));
        });
        return limits;
    }

    void putLimit(MunicipalityId municipality, String criterion, String code, int number) {
        jdbc.sql("""
                        insert into checkup.limit_set (municipality_id, criterion, code, number)
                        values (?, ?, ?, ?)
                        on conflict (municipality_id, criterion, code) do update
                        set number = excluded.number""").params(municipality.value(), criterion, code, number).update();
    }

    /** Writes down how it stands in this quarter; what was seen earlier in the same quarter gives way. */
    void see(MunicipalityId municipality, Seen seen) {
        jdbc.sql("""
                        insert into checkup.seen (municipality_id, criterion, quarter_begins, state)
                        values (?, ?, ?, ?)
                        on conflict (municipality_id, criterion, quarter_begins) do update
                        set state = excluded.state
                        where seen.state <> excluded.state""")
                .params(
                        municipality.value(),
                        seen.criterion(),
                        Date.valueOf(seen.quarterBegins()),
                        seen.state().code())
                .update();
    }

    /** What was seen since a day, the oldest first. */
    List<Seen> seen(MunicipalityId municipality, LocalDate since) {
        return jdbc.sql("""
                        select criterion, quarter_begins, state
                        from checkup.seen
                        where municipality_id = ?
                          and quarter_begins >= ?
                        order by quarter_begins""")
                .params(municipality.value(), Date.valueOf(since))
                .query((row, _) -> new Seen(
                        row.getString("criterion"),
                        row.getObject("quarter_begins", LocalDate.class),
                        CheckState.of(row.getString("state")).orElseThrow()))
                .list();
    }
}
