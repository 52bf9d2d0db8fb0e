package org.vorort.network.findings;

import java.util.ArrayList;
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

    /** A finding that stands for its kind. @param more how many there are beside it */
    public record Main(String sentence, int more) {}

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

    /** What to read if one reads no more: the first finding of each kind, in their order. */
    public List<Main> main() {
        Map<String, Main> kinds = new LinkedHashMap<>();
        for (var finding : open) {
            if (finding.weight() != Weight.GOOD) {
                kinds.merge(
                        finding.kind(),
                        new Main(finding.sentence(), 0),
                        (first, _) -> new Main(first.sentence(), first.more() + 1));
            }
        }
        return kinds.values().stream().limit(MAIN).toList();
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
