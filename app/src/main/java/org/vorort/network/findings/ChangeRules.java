package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vorort.actors.OrganisationId;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.PairTie;

/** What is different from a year ago. A tie of unknown age counts as old, so that a first survey brings no false joy. */
final class ChangeRules {

    private ChangeRules() {}

    static List<Finding> of(NetworkPicture picture) {
        var findings = new ArrayList<Finding>();
        var before = picture.yearAgo();
        if (!before.gone().isEmpty()) {
            findings.add(new Finding.Gone(before.gone()));
        }
        if (before.ties().isEmpty()) {
            return findings;
        }
        ended(picture, findings);
        var tiedThen = tied(before.ties());
        var tiedNow = tied(picture.ties());
        var joined = picture.actors().stream()
                .filter(actor -> tiedNow.contains(actor.id()) && !tiedThen.contains(actor.id()))
                .toList();
        if (!joined.isEmpty()) {
            findings.add(new Finding.Joined(joined));
        }
        return findings;
    }

    private static void ended(NetworkPicture picture, List<Finding> findings) {
        var actors = new HashMap<OrganisationId, Actor>();
        picture.actors().forEach(actor -> actors.put(actor.id(), actor));
        var now = new HashSet<Set<OrganisationId>>();
        picture.ties().forEach(tie -> now.add(Set.of(tie.one(), tie.other())));
        var ended = new ArrayList<PairTie>();
        var ends = new ArrayList<Actor>();
        for (var tie : picture.yearAgo().ties()) {
            var bothThere = actors.containsKey(tie.one()) && actors.containsKey(tie.other());
            if (bothThere && !now.contains(Set.of(tie.one(), tie.other()))) {
                ended.add(tie);
                ends.add(actors.get(tie.one()));
                ends.add(actors.get(tie.other()));
            }
        }
        if (!ended.isEmpty()) {
            findings.add(new Finding.Ended(ended, ends));
        }
    }

    private static Set<OrganisationId> tied(List<PairTie> ties) {
        var tied = new HashSet<OrganisationId>();
        for (var tie : ties) {
            tied.add(tie.one());
            tied.add(tie.other());
        }
        return tied;
    }
}
