package org.vorort.network.files;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * An edge as it stands in a file, also one from a node to itself and one that stands there twice.
 *
 * @param from the number of the node it is written from; the nodes are counted from 0
 * @param weight only where the file gives one
 * @param notes what the file says besides; nothing blank
 */
public record NetworkEdge(int from, int to, boolean directed, OptionalDouble weight, Map<EdgeNote, String> notes) {

    public NetworkEdge {
        notes = Map.copyOf(notes);
    }

    public String note(EdgeNote note) {
        return notes.getOrDefault(note, "");
    }
}
