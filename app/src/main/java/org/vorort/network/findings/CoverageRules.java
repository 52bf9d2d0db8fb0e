package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vorort.network.picture.NetworkPicture;

/** Who is missing: gaps of the matrix, and the voice of migrants (domain.md 6.3, S9). */
final class CoverageRules {

    /** Migrant organisations and bodies that represent people, such as an integration council. */
    private static final Set<String> VOICES = Set.of("A13", "A14");

    /** Below this the network speaks about migrants and not with them (our proposal). */
    private static final int ENOUGH_VOICES = 2;

    private CoverageRules() {}

    static List<Finding> of(NetworkPicture picture) {
        var findings = new ArrayList<Finding>();
        if (picture.actors().isEmpty()) {
            return findings;
        }
        var voices = picture.actors().stream()
                .filter(actor -> VOICES.contains(actor.group()))
                .toList();
        if (voices.size() < ENOUGH_VOICES) {
            findings.add(new Finding.MigrantsMissing(voices));
        }
        for (var spot : picture.whiteSpots()) {
            var told = spot.ofGroup() && VOICES.contains(spot.entry().key()) && voices.size() < ENOUGH_VOICES;
            if (!told) {
                findings.add(new Finding.Gap(spot));
            }
        }
        return findings;
    }
}
