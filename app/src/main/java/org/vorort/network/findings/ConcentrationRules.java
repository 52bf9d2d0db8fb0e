package org.vorort.network.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.vorort.actors.OrganisationId;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;

/** Whether the network rests on few: three organisations that take part in more than half of all ties (our proposal). */
final class ConcentrationRules {

    private static final int FEW = 3;

    /** Among fewer than this, three take part in most ties of every network. */
    private static final int TIED_ORGANISATIONS = 12;

    private ConcentrationRules() {}

    static List<Finding> of(NetworkPicture picture) {
        var partners = new HashMap<OrganisationId, Integer>();
        for (var tie : picture.ties()) {
            partners.merge(tie.one(), 1, Integer::sum);
            partners.merge(tie.other(), 1, Integer::sum);
        }
        var few = picture.actors().stream()
                .filter(actor -> partners.containsKey(actor.id()))
                .sorted((one, other) -> partners.get(other.id()) - partners.get(one.id()))
                .limit(FEW)
                .toList();
        var ids = new HashSet<>(few.stream().map(Actor::id).toList());
        var theirs = picture.ties().stream()
                .filter(tie -> ids.contains(tie.one()) || ids.contains(tie.other()))
                .count();
        if (partners.size() < TIED_ORGANISATIONS || 2 * theirs <= picture.ties().size()) {
            return List.of();
        }
        // In the picture's order, which is that of names: nobody is ranked.
        return List.of(new Finding.Concentrated(
                picture.actors().stream().filter(few::contains).toList()));
    }
}
