package org.vorort.network.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorort.actors.Organisation;
import org.vorort.actors.State;
import org.vorort.actors.ties.OrganisationNames;

/** The organisations somebody may choose by name. Where two have the same, their addresses tell them apart. */
final class NameChoices {

    private final Map<String, Organisation> byShown = new LinkedHashMap<>();
    private final OrganisationNames names;

    NameChoices(List<Organisation> organisations) {
        this.names = OrganisationNames.of(organisations);
        var times = new HashMap<String, Integer>();
        organisations.forEach(one -> times.merge(one.name(), 1, Integer::sum));
        for (var organisation : organisations) {
            if (organisation.state() != State.ARCHIVED) {
                var isAlone = times.get(organisation.name()) == 1;
                var shown = isAlone ? organisation.name() : organisation.name() + " (" + organisation.slug() + ")";
                byShown.put(shown, organisation);
            }
        }
    }

    List<String> shown() {
        return List.copyOf(byShown.keySet());
    }

    String shown(Organisation organisation) {
        for (var entry : byShown.entrySet()) {
            if (entry.getValue().id().equals(organisation.id())) {
                return entry.getKey();
            }
        }
        return organisation.name();
    }

    /** Who is meant by what was typed: one, several, or nobody. */
    List<Organisation> meant(String typed) {
        var chosen = byShown.get(typed.strip());
        return chosen == null ? names.called(typed) : List.of(chosen);
    }

    /** Who may be meant by a name that nobody has: a hint, never a choice. */
    List<String> near(String label) {
        return names.near(label).stream().map(this::shown).toList();
    }
}
