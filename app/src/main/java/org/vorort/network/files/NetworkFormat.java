package org.vorort.network.files;

/** How a network is written down. */
public enum NetworkFormat {
    GRAPHML("GraphML"),
    GML("GML"),
    PAJEK("Pajek"),
    CSV("CSV");

    private final String shown;

    NetworkFormat(String shown) {
        this.shown = shown;
    }

    /** The format's name, the same in every language. */
    public String shown() {
        return shown;
    }
}
