package org.vorort.municipality.potentials;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class PotentialStore {

    private final JdbcClient jdbc;

    PotentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Potential, PotentialAnswers.Answer> answers(MunicipalityId municipality) {
        var answers = new EnumMap<Potential, PotentialAnswers.Answer>(Potential.class);
        jdbc.sql("""
                        select potential, answer, changed_at
                        from municipality.potential_answer
                        where municipality_id = ?""").param(municipality.value()).query(row -> {
            var potential = Potential.valueOf(row.getString("potential"));
            var changedAt = row.getTimestamp("changed_at").toInstant();
            answers.put(potential, new PotentialAnswers.Answer(row.getString("answer"), changedAt));
        });
        return answers;
    }

    void save(MunicipalityId municipality, Potential potential, String answer, Instant now) {
        jdbc.sql("""
                        insert into municipality.potential_answer (municipality_id, potential, answer, changed_at)
                        values (?, ?, ?, ?)
                        on conflict (municipality_id, potential) do update
                        set answer = excluded.answer, changed_at = excluded.changed_at""")
                .param(municipality.value())
                .param(potential.name())
                .param(answer)
                .param(Timestamp.from(now))
                .update();
    }

    void remove(MunicipalityId municipality, Potential potential) {
        jdbc.sql("delete from municipality.potential_answer where municipality_id = ? and potential = ?")
                .param(municipality.value())
                .param(potential.name())
                .update();
    }
}
