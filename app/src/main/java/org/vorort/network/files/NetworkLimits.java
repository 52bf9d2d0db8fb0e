package org.vorort.network.files;

/** How much a network may hold. Edges are counted as they stand in the file, before parallel ones become one. */
public enum NetworkLimits {
    /** What a page takes in beside everything else a server of 512 MB does: ten times the largest county. */
    UPLOAD(20, 30_000, 300_000),

    /** What a process of its own reads within 512 MB: a million edges with room to spare. */
    COMMAND(300, 1_200_000, 2_000_000);

    /** What nobody would print on a map; longer text is a forgotten quote. */
    static final int NAME_CHARACTERS = 1_000;

    private final int megabytes;
    private final int nodes;
    private final int edges;

    NetworkLimits(int megabytes, int nodes, int edges) {
        this.megabytes = megabytes;
        this.nodes = nodes;
        this.edges = edges;
    }

    /** How large the file may be, in units of 1,048,576 bytes. */
    public int megabytes() {
        return megabytes;
    }

    int nodes() {
        return nodes;
    }

    int edges() {
        return edges;
    }

    /** All ids and labels together: names of usual length for every node. */
    long characters() {
        return 40L * nodes;
    }
}
