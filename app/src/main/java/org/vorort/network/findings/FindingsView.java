package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a town.
 *
 * @param aside those that were put aside
 * @param known whether anybody stands in the directory at all
 * @param mayAct whether this person may take the next steps
 */
public record FindingsView(List<FindingView> open, List<FindingView> aside, boolean known, boolean mayAct) {

    /** More of a kind than these lie folded; gaps are many in a young directory and all alike. */
    private static final int SHOWN = 4;

    private static final int SHOWN_GAPS = 2;

    private static final int MAIN = 5;

    /** Findings of one kind. */
    record Group(String kind, List<FindingView> shown, List<FindingView> folded) {}

    public boolean isEmpty() {
        return open.isEmpty();
    }

    /** How many there are, apart from what is to be glad about. */
    public int toDo() {
        return open.size() - of(Weight.GOOD).size();
    }

    /** How many of them come first. */
    public int pressing() {
        return of(Weight.FIRST).size();
    }

    /** The few sentences to read if one reads no more: the first of each kind, in their order. */
    public List<String> main() {
        var sentences = new ArrayList<String>();
        var kinds = new HashSet<String>();
        for (var finding : open) {
            if (finding.weight() != Weight.GOOD && sentences.size() < MAIN && kinds.add(finding.kind())) {
                sentences.add(finding.sentence());
            }
        }
        return sentences;
    }

    List<Weight> weights() {
        var weights = new ArrayList<Weight>();
        for (var weight : Weight.values()) {
            if (open.stream().anyMatch(finding -> finding.weight() == weight)) {
                weights.add(weight);
            }
        }
        return weights;
    }

    List<FindingView> of(Weight weight) {
        return open.stream().filter(finding -> finding.weight() == weight).toList();
    }

    List<Group> groups(Weight weight) {
        Map<String, List<FindingView>> kinds = new LinkedHashMap<>();
        of(weight)
                .forEach(finding -> kinds.computeIfAbsent(finding.kind(), _ -> new ArrayList<>())
                        .add(finding));
        var groups = new ArrayList<Group>();
        kinds.forEach((kind, findings) -> {
            // One alone behind a fold is more trouble than one more in sight.
            var shown = kind.equals(Kind.GAP.code()) ? SHOWN_GAPS : SHOWN;
            var end = findings.size() <= shown + 1 ? findings.size() : shown;
            groups.add(new Group(kind, findings.subList(0, end), findings.subList(end, findings.size())));
        });
        return groups;
    }
}
