package org.vorort.fairshare;

import java.util.List;

/**
 * Projects of which one had to be taken although the rule had no reason to prefer it: their measures are equal exactly.
 *
 * @param projects ids, as the tie-breaking orders them
 * @param chosen the one that was taken
 */
public record Tie(List<String> projects, String chosen) {

    public Tie {
        projects = List.copyOf(projects);
    }
}
