package org.vorort.municipality.potentials;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipality;

/** What a town wrote down about its six potentials. */
@Service
class PotentialAnswers {

    record Answer(String text, Instant changedAt) {}

    private final PotentialStore store;
    private final Audit audit;
    private final Clock clock;

    PotentialAnswers(PotentialStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<Potential, Answer> of(MunicipalityId municipality) {
        return store.answers(municipality);
    }

    /** Keeps these answers; an empty one takes the former answer away, an unchanged one keeps its day. */
    @Transactional
    public void answer(Municipality municipality, Map<Potential, String> answers, Visitor.Actor by) {
        var known = store.answers(municipality.id());
        var before = new TreeMap<String, String>();
        var after = new TreeMap<String, String>();
        answers.forEach((potential, answer) -> {
            var former = known.containsKey(potential) ? known.get(potential).text() : "";
            if (answer.equals(former)) {
                return;
            }
            if (answer.isEmpty()) {
                store.remove(municipality.id(), potential);
            } else {
                store.save(municipality.id(), potential, answer, clock.instant());
            }
            before.put(potential.name(), former);
            after.put(potential.name(), answer);
        });
        if (!after.isEmpty()) {
            var subject = new Audit.Subject("municipality", municipality.id().toString(), municipality.name());
            audit.record(by, "potentialsAnswered", subject, before, after);
        }
    }
}
