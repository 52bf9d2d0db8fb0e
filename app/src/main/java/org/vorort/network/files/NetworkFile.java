package org.vorort.network.files;

import java.util.List;
import org.vorort.network.graph.Graph;

/**
 * A network as it was read.
 *
 * @param graph the vertices in the order of the file, labelled as the file does, by their ids where it does not
 * @param ids what the file calls each vertex to tell it from the others; in Pajek its number, in a list of edges its name
 * @param directed whether the file gives any edge a direction, which the graph forgets
 */
public record NetworkFile(Graph graph, List<String> ids, NetworkFormat format, boolean directed) {

    public NetworkFile {
        ids = List.copyOf(ids);
    }
}
