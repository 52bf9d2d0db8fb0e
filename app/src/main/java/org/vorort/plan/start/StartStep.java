package org.vorort.plan.start;

import java.util.Locale;
import java.util.Optional;
import org.vorort.plan.concepts.Concept;

/**
 * The twelve steps to a first concept, in an order in which they can be done. What a concept needs stands in domain.md 5.3
 * (Integrationskonzept); the idea of twelve steps is Weltoffene Kommune's, the steps are ours.
 */
enum StartStep {
    MANDATE("/edit"),
    ROUND("/bodies"),
    ACTORS("/organisations"),
    SITUATION("/edit"),
    COUNTY("/adoption"),
    VISION("/edit"),
    FIELDS("/samples"),
    GOALS("/samples"),
    INDICATORS(""),
    MEASURES("/samples"),
    MONEY("/plan/measures"),
    DECISION("/edit");

    private final String place;

    StartStep(String place) {
        this.place = place;
    }

    /** The word in the database, in addresses and texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is done, below the town's path. */
    String path(Concept concept) {
        return switch (this) {
            case MANDATE, SITUATION, VISION, DECISION, INDICATORS -> "/plan/concepts/" + concept.slug() + place;
            case COUNTY -> "/plan/concepts/" + concept.slug() + place;
            case FIELDS, GOALS, MEASURES -> "/plan/start/" + concept.slug() + place;
            case ROUND, ACTORS, MONEY -> place;
        };
    }

    static Optional<StartStep> of(String code) {
        for (var step : values()) {
            if (step.code().equals(code)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
