package org.vorort.actors.directory;

/**
 * What became of a change of several entries.
 *
 * @param entries how many were changed
 * @param meanwhile how many were left as they are because somebody else changed them at the same time
 */
public record ChangeCount(int entries, int meanwhile) {

    /** The key of the sentence that says so; argument 0 are the changed ones, argument 1 the others. */
    public String notice() {
        return meanwhile == 0 ? "actors.changes.done" : "actors.changes.partlyDone";
    }
}
