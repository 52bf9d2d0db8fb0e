package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vorort.actors.OrganisationId;
import org.vorort.network.picture.NetworkPicture;

/** What only one side says although the other one was asked and answered. Who was not asked contradicts nobody. */
final class StatementRules {

    private StatementRules() {}

    static List<Finding> of(NetworkPicture picture) {
        var speakers = new HashMap<OrganisationId, Set<OrganisationId>>();
        for (var tie : picture.ties()) {
            if (tie.saidBy().size() == 1) {
                var speaker = tie.saidBy().iterator().next();
                var silent = tie.beyond(speaker);
                if (picture.answered().contains(silent)) {
                    speakers.computeIfAbsent(silent, _ -> new HashSet<>()).add(speaker);
                }
            }
        }
        var findings = new ArrayList<Finding>();
        for (var actor : picture.actors()) {
            var said = speakers.getOrDefault(actor.id(), Set.of());
            if (!said.isEmpty()) {
                findings.add(new Finding.OneSided(
                        actor,
                        picture.actors().stream()
                                .filter(other -> said.contains(other.id()))
                                .toList()));
            }
        }
        return findings;
    }
}
