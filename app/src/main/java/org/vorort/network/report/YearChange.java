package org.vorort.network.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vorort.actors.OrganisationId;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.PairTie;

/**
 * What is different from a year ago.
 *
 * @param known whether any tie was known then: otherwise everything would be new
 * @param joined who had no tie then and has one now; alone the other way round
 * @param gone who was archived since
 */
record YearChange(
        LocalDate since,
        boolean known,
        List<Pair> added,
        List<Pair> ended,
        List<Actor> joined,
        List<Actor> alone,
        List<Actor> gone) {

    /** Two organisations. */
    record Pair(Actor one, Actor other) {}

    static YearChange of(NetworkPicture picture) {
        var before = picture.yearAgo().ties();
        var now = picture.ties();
        var tiedBefore = tied(before);
        var tiedNow = tied(now);
        return new YearChange(
                picture.yearAgo().day(),
                !before.isEmpty(),
                without(now, before, picture),
                without(before, now, picture),
                picture.actors().stream()
                        .filter(actor -> tiedNow.contains(actor.id()) && !tiedBefore.contains(actor.id()))
                        .toList(),
                picture.actors().stream()
                        .filter(actor -> tiedBefore.contains(actor.id()) && !tiedNow.contains(actor.id()))
                        .toList(),
                picture.yearAgo().gone());
    }

    boolean isNothing() {
        return added.isEmpty() && ended.isEmpty() && gone.isEmpty();
    }

    /** The ties that are not among the others, in the order of the picture. */
    private static List<Pair> without(List<PairTie> ties, List<PairTie> others, NetworkPicture picture) {
        var places = new HashMap<OrganisationId, Integer>();
        picture.actors().forEach(actor -> places.put(actor.id(), places.size()));
        var known = new HashSet<Set<OrganisationId>>();
        others.forEach(tie -> known.add(Set.of(tie.one(), tie.other())));
        return ties.stream()
                .filter(tie -> !known.contains(Set.of(tie.one(), tie.other())))
                .map(tie -> List.of(places.get(tie.one()), places.get(tie.other())))
                .map(ends -> new int[] {Collections.min(ends), Collections.max(ends)})
                .sorted(Comparator.comparingInt((int[] ends) -> ends[0]).thenComparingInt(ends -> ends[1]))
                .map(ends ->
                        new Pair(picture.actors().get(ends[0]), picture.actors().get(ends[1])))
                .toList();
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
