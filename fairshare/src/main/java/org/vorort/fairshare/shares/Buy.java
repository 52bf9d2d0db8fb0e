package org.vorort.fairshare.shares;

import java.util.List;

/**
 * One purchase of a run.
 *
 * @param project the project bought
 * @param tied the projects that were exactly as good, itself among them, in the order of tie-breaking
 */
record Buy(int project, List<Integer> tied) {

    Buy {
        tied = List.copyOf(tied);
    }
}
