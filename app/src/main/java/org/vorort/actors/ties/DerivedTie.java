package org.vorort.actors.ties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;

/**
 * Two organisations that the same persons belong to. Nobody states it and nobody stores it; it is always shown apart.
 *
 * @param first the one with the smaller id
 * @param persons who belongs to both, in the order of their ids
 */
public record DerivedTie(OrganisationId first, OrganisationId second, List<PersonId> persons) {

    private record Pair(OrganisationId first, OrganisationId second) {}

    private static final Comparator<OrganisationId> BY_ID = Comparator.comparing(OrganisationId::value);
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::first, BY_ID).thenComparing(Pair::second, BY_ID);

    public DerivedTie {
        persons = List.copyOf(persons);
    }

    /**
     * The ties that follow from who belongs where. Functions are one way to belong; a higher room may ask the same about
     * seats in bodies.
     */
    public static List<DerivedTie> following(Map<PersonId, ? extends Collection<OrganisationId>> belongings) {
        var persons = new TreeMap<Pair, TreeSet<PersonId>>(ORDER);
        belongings.forEach((person, organisations) -> {
            var sorted = new TreeSet<OrganisationId>(BY_ID);
            sorted.addAll(organisations);
            for (var first : sorted) {
                for (var second : sorted.tailSet(first, false)) {
                    persons.computeIfAbsent(
                                    new Pair(first, second), _ -> new TreeSet<>(Comparator.comparing(PersonId::value)))
                            .add(person);
                }
            }
        });
        var ties = new ArrayList<DerivedTie>();
        persons.forEach((pair, both) -> ties.add(new DerivedTie(pair.first(), pair.second(), List.copyOf(both))));
        return ties;
    }

    public boolean touches(OrganisationId organisation) {
        return first.equals(organisation) || second.equals(organisation);
    }

    /** The other end, seen from this one. */
    public OrganisationId other(OrganisationId organisation) {
        return first.equals(organisation) ? second : first;
    }
}
