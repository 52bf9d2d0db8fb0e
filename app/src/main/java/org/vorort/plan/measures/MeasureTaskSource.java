package org.vorort.plan.measures;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.TaskSource;

/** Tasks are given for a measure from its page. */
@Component
class MeasureTaskSource implements TaskSource {

    private static final String KIND = "measure";

    private final MeasureStore store;

    MeasureTaskSource(MeasureStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Source> find(MunicipalityId municipality, String reference) {
        if (!reference.startsWith(KIND + ":")) {
            return Optional.empty();
        }
        var slug = reference.substring(KIND.length() + 1);
        return store.bySlug(municipality, slug).map(measure -> {
            var id = Optional.of(measure.id().value());
            var body = measure.body().map(BodyId::value);
            return new Source(
                    new Task.Origin(KIND, id, body, measure.title()), measure.title(), "/plan/measures/" + slug);
        });
    }
}
