package org.vorort.network.drawing;

/** What became of an actor or a tie between two days. */
public enum Change {
    NONE,
    ADDED,
    ENDED
}
