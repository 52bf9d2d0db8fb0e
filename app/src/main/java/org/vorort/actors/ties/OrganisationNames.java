package org.vorort.actors.ties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vorort.actors.Organisation;
import org.vorort.actors.State;
import org.vorort.actors.duplicates.Resemblance;
import org.vorort.actors.imports.plan.NameKey;

/**
 * Organisations that take part, found by their whole name as lists that are read in are: blanks, punctuation and capitals
 * do not matter, anything else does. Nothing is guessed.
 */
public final class OrganisationNames {

    /** In larger directories it takes too long to compare a name with every other. */
    private static final int MOST_COMPARED = 1_000;

    private static final int MOST_NEAR = 3;

    private record Near(Organisation organisation, double resemblance) {}

    private final List<Organisation> all = new ArrayList<>();
    private final Map<String, List<Organisation>> names = new HashMap<>();
    private final Map<String, List<Organisation>> shortNames = new HashMap<>();
    private final Map<String, List<Organisation>> registerNames = new HashMap<>();

    private OrganisationNames() {}

    /** What counts of a name: two with the same key are one name; without one there is none. */
    public static String key(String name) {
        return NameKey.of(name);
    }

    /** The names of these, save of the archived ones. */
    public static OrganisationNames of(Collection<Organisation> organisations) {
        var names = new OrganisationNames();
        for (var organisation : organisations) {
            if (organisation.state() != State.ARCHIVED) {
                names.all.add(organisation);
                put(names.names, organisation.name(), organisation);
                put(names.shortNames, organisation.details().shortName(), organisation);
                put(names.registerNames, organisation.details().registerName(), organisation);
            }
        }
        return names;
    }

    /** Who is called this; by short name, and then as in the register, only if nobody has it as a name. */
    public List<Organisation> called(String name) {
        var key = NameKey.of(name);
        for (var known : List.of(names, shortNames, registerNames)) {
            if (known.containsKey(key)) {
                return List.copyOf(known.get(key));
            }
        }
        return List.of();
    }

    /** Whose name nearly is this one, the nearest first: a hint for somebody who decides. Nobody in a large directory. */
    public List<Organisation> near(String name) {
        var near = new ArrayList<Near>();
        if (all.size() <= MOST_COMPARED) {
            for (var organisation : all) {
                var resemblance = Resemblance.of(name, organisation.name());
                if (resemblance >= Resemblance.NEAR) {
                    near.add(new Near(organisation, resemblance));
                }
            }
        }
        near.sort(Comparator.comparing(Near::resemblance).reversed());
        return near.stream().limit(MOST_NEAR).map(Near::organisation).toList();
    }

    private static void put(Map<String, List<Organisation>> names, String name, Organisation organisation) {
        var key = NameKey.of(name);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, _ -> new ArrayList<>()).add(organisation);
        }
    }
}
