package org.vorort.plan.frictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.plan.areas.Level;

/** Where levels get in each other's way. @param what in a sentence */
public record Friction(
        UUID id,
        UUID area,
        List<Level> levels,
        String what,
        LocalDate openedOn,
        Optional<Step> discussed,
        Optional<Step> settled,
        int version) {

    /** That it was talked about or settled. @param words where, or how */
    public record Step(LocalDate on, String words) {}

    public boolean isOpen() {
        return settled.isEmpty();
    }

    Map<String, String> texts() {
        return Map.of(
                "what", what,
                "levels", String.join(", ", levels.stream().map(Level::code).toList()),
                "openedOn", openedOn.toString(),
                "discussedOn", discussed.map(step -> step.on().toString()).orElse(""),
                "discussedWhere", discussed.map(Step::words).orElse(""),
                "settledOn", settled.map(step -> step.on().toString()).orElse(""),
                "settledHow", settled.map(Step::words).orElse(""));
    }
}
