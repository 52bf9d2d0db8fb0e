package org.vorort.fairshare.allocate;

import java.util.ArrayList;
import java.util.List;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Outcome;

/** An outcome for people at a terminal. */
final class OutcomeTable {

    private final Election election;
    private final Outcome outcome;

    OutcomeTable(Election election, Outcome outcome) {
        this.election = election;
        this.outcome = outcome;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Rule: " + outcome.rule());
        outcome.options().forEach((option, choice) -> lines.add("  " + option + ": " + choice));
        lines.add("Bought %d of %d projects for %s of %s%s:"
                .formatted(
                        outcome.selected().size(),
                        election.projects().size(),
                        outcome.totalCost().toPlainString(),
                        election.budget().toPlainString(),
                        outcome.exhaustive() ? "; nothing else fits" : ""));
        projects(lines);
        for (var tie : outcome.ties()) {
            lines.add("Tie between " + String.join(", ", tie.projects()) + ": " + tie.chosen() + " was taken.");
        }
        return lines;
    }

    private void projects(List<String> lines) {
        var widest = outcome.selected().stream().mapToInt(String::length).max().orElse(0);
        var place = 0;
        for (var id : outcome.selected()) {
            var project = election.projects().get(election.position(id));
            place++;
            lines.add("%4d  %s  %15s  %s"
                    .formatted(
                            place,
                            id + " ".repeat(widest - id.length()),
                            project.cost().toPlainString(),
                            project.columns().getOrDefault("name", ""))
                    .stripTrailing());
        }
    }
}
