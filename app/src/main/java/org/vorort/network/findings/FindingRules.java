package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.TieGraph;

/** Everything that can be said about a picture, the weightiest first and otherwise in the order of kinds and names. */
final class FindingRules {

    private FindingRules() {}

    static List<Finding> of(NetworkPicture picture) {
        var findings = new ArrayList<Finding>();
        if (picture.ties().isEmpty() && !picture.actors().isEmpty()) {
            // Nobody knows anything about structure yet, and silence is better than false alarm.
            findings.add(new Finding.MostUnknown(picture.actors()));
        }
        if (!picture.ties().isEmpty()) {
            var graph = TieGraph.of(picture);
            findings.addAll(LonelyRules.of(picture, graph));
            findings.addAll(BreakRules.of(picture, graph));
            findings.addAll(CircleRules.of(picture, graph));
            findings.addAll(ConcentrationRules.of(picture));
        }
        findings.addAll(CoverageRules.of(picture));
        findings.addAll(DutyRules.of(picture));
        findings.addAll(StatementRules.of(picture));
        findings.addAll(ChangeRules.of(picture));
        findings.sort(Comparator.comparing(Finding::weight).thenComparing(Finding::kind));
        return List.copyOf(findings);
    }

    /** How much somebody carries is told to the office only, never to those above (domain.md 6.5, N9). */
    static boolean maySee(Finding finding, boolean office) {
        return office || finding.kind() != Kind.MANY_FUNCTIONS;
    }
}
