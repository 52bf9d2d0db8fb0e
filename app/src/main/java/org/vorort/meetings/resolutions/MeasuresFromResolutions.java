package org.vorort.meetings.resolutions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureSource;

/** A resolution becomes a measure: its words are the beginning, and the way back stays. */
@Component
class MeasuresFromResolutions implements MeasureSource {

    static final String KIND = "resolution";

    private final Resolutions resolutions;
    private final Bodies bodies;

    MeasuresFromResolutions(Resolutions resolutions, Bodies bodies) {
        this.resolutions = resolutions;
        this.bodies = bodies;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Idea> idea(MunicipalityId municipality, String reference) {
        return id(reference).flatMap(id -> resolutions.byId(municipality, id)).map(resolution -> {
            var body = resolution.passed().body();
            var name = bodies.byId(municipality, body).map(Body::name).orElse("");
            var number = resolution.passed().number();
            var words = number.isEmpty() ? resolution.title() : number + " " + resolution.title();
            var origin = new Measure.Origin(KIND, Optional.of(resolution.id()), name + ": " + words);
            return new Idea(origin, resolution.title(), resolution.text(), Optional.of(body));
        });
    }

    @Override
    public Optional<String> path(Measure.Origin origin) {
        return origin.kind().equals(KIND) ? origin.id().map(id -> "/resolutions/" + id) : Optional.empty();
    }

    private static Optional<UUID> id(String reference) {
        try {
            return reference.startsWith(KIND + ":")
                    ? Optional.of(UUID.fromString(reference.substring(KIND.length() + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
