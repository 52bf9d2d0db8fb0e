package org.vorort.fairshare.pabulib;

import java.util.List;
import org.vorort.fairshare.Election;

/** What came of reading a file: an election, or the reasons why it is none. Never an election read in part. */
public sealed interface Reading {

    /** @param tolerated what was not as it should be, in the order of the file; long lists are cut short */
    record Read(Election election, List<Tolerated> tolerated) implements Reading {
        public Read {
            tolerated = List.copyOf(tolerated);
        }
    }

    /** @param faults in the order of the file, one at least, a hundred at most */
    record Faulty(List<PabulibFault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The election; an {@link IllegalArgumentException} with the first fault where there is none. */
    default Election orThrow() {
        return switch (this) {
            case Read read -> read.election();
            case Faulty faulty ->
                throw new IllegalArgumentException(faulty.faults().getFirst().toString());
        };
    }
}
