package org.vorort.plan.start;

import java.sql.Date;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.ConceptId;
import org.vorort.plan.start.KeepSteps.Tick;

@Repository
class StartStepStore {

    private final JdbcClient jdbc;

    StartStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<StartStep, Tick> of(MunicipalityId municipality, ConceptId concept) {
        var ticks = new EnumMap<StartStep, Tick>(StartStep.class);
        jdbc.sql("""
                        select step, done_on, note, by_name
                        from plan.start_step
                        where municipality_id = ?
                          and concept_id = ?""").params(municipality.value(), concept.value()).query((ResultSet row) -> {
            var tick = new Tick(
                    row.getObject("done_on", LocalDate.class), row.getString("note"), row.getString("by_name"));
            StartStep.of(row.getString("step")).ifPresent(step -> ticks.put(step, tick));
        });
        return ticks;
    }

    void put(MunicipalityId municipality, ConceptId concept, StartStep step, Tick tick) {
        jdbc.sql("""
                        insert into plan.start_step (municipality_id, concept_id, step, done_on, note, by_name)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (municipality_id, concept_id, step) do update
                        set done_on = excluded.done_on,
                            note = excluded.note,
                            by_name = excluded.by_name""")
                .params(
                        municipality.value(),
                        concept.value(),
                        step.code(),
                        Date.valueOf(tick.on()),
                        tick.note(),
                        tick.by())
                .update();
    }

    void delete(MunicipalityId municipality, ConceptId concept, StartStep step) {
        jdbc.sql("""
                        delete from plan.start_step
                        where municipality_id = ?
                          and concept_id = ?
                          and step = ?""").params(municipality.value(), concept.value(), step.code()).update();
    }
}
