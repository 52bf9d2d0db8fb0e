package org.vorort.network.exchange;

import java.util.List;

/**
 * A file as it is understood at present.
 *
 * @param weights what the file's weights say about strength
 * @param founding names that the office wants to add to the directory, each once
 */
record PreparedFile(
        FileContent content, List<FileNode> nodes, Strengths weights, FilePlan plan, List<String> founding) {

    PreparedFile {
        nodes = List.copyOf(nodes);
        founding = List.copyOf(founding);
    }

    /** Those whose name does not say who they are, the best connected first; nobody asks about nodes without edges. */
    List<FileNode> unknown() {
        return nodes.stream()
                .filter(node -> !node.isKnown() && node.edges() > 0)
                .sorted((one, other) -> Integer.compare(other.edges(), one.edges()))
                .toList();
    }

    List<FileNode> known() {
        return nodes.stream().filter(FileNode::isKnown).toList();
    }
}
