package org.vorort.plan.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.Concept;
import org.vorort.shell.Formats;

/** Steps that somebody ticked, as nothing in the data shows them. */
@Service
class KeepSteps {

    /** That a step is done. @param note how, or why it does not apply */
    record Tick(LocalDate on, String note, String by) {}

    private final StartStepStore store;
    private final Clock clock;

    KeepSteps(StartStepStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<StartStep, Tick> of(MunicipalityId municipality, Concept concept) {
        return store.of(municipality, concept.id());
    }

    @Transactional
    public void tick(MunicipalityId municipality, Concept concept, StartStep step, String note, Visitor.Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        store.put(municipality, concept.id(), step, new Tick(today, note, by.name()));
    }

    @Transactional
    public void untick(MunicipalityId municipality, Concept concept, StartStep step) {
        store.delete(municipality, concept.id(), step);
    }
}
