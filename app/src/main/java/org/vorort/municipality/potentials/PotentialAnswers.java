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

/** What a town wrote down about its six potentials. */
@Service
public class PotentialAnswers {

    /** @param changedAt when it was last written */
    public record Answer(String text, Instant changedAt) {}

    private final PotentialStore store;
    private final Audit audit;
    private final Clock clock;

    PotentialAnswers(PotentialStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    /** The answers there are. */
    public Map<Potential, Answer> of(MunicipalityId municipality) {
        return store.answers(municipality);
    }

    /** Keeps these answers; an empty one takes the former answer away, an unchanged one keeps its day. */
    @Transactional
    public void answer(MunicipalityId municipality, String name, Map<Potential, String> answers, Visitor.Actor by) {
        var known = store.answers(municipality);
        var before = new TreeMap<String, String>();
        var after = new TreeMap<String, String>();
        answers.forEach((potential, answer) -> {
            var former = known.containsKey(potential) ? known.get(potential).text() : "";
            if (answer.equals(former)) {
                return;
            }
            if (answer.isEmpty()) {
                store.remove(municipality, potential);
            } else {
                store.save(municipality, potential, answer, clock.instant());
            }
            before.put(potential.name(), former);
            after.put(potential.name(), answer);
        });
        if (!after.isEmpty()) {
            var subject = new Audit.Subject("municipality", municipality.toString(), name);
            audit.record(by, "potentialsAnswered", subject, before, after);
        }
    }
}
