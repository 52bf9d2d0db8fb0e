package org.vorort.municipality.sharing;

import java.util.Map;
import java.util.Set;

/** Who may take which step: the owner invites and takes back, the reader answers, and either ends it. */
final class SharingRules {

    /** The two parties of a sharing. */
    enum Side {
        OWNER,
        READER
    }

    private static final Map<SharingState, Set<SharingState>> OWNERS = Map.of(
            SharingState.INVITED, Set.of(SharingState.ENDED),
            SharingState.ACCEPTED, Set.of(SharingState.ENDED));

    private static final Map<SharingState, Set<SharingState>> READERS = Map.of(
            SharingState.INVITED, Set.of(SharingState.ACCEPTED, SharingState.DECLINED),
            SharingState.ACCEPTED, Set.of(SharingState.ENDED));

    private SharingRules() {}

    static boolean may(Side side, SharingState from, SharingState to) {
        var steps = side == Side.OWNER ? OWNERS : READERS;
        return steps.getOrDefault(from, Set.of()).contains(to);
    }
}
