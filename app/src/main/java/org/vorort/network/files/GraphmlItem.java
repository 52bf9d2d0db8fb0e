package org.vorort.network.files;

import org.vorort.network.files.GraphmlKeys.Meaning;

/** The node or edge that is being read, until it is complete and given to the collector. */
final class GraphmlItem {

    private enum Kind {
        NONE,
        NODE,
        EDGE
    }

    static final GraphmlItem NONE = new GraphmlItem(Kind.NONE, "", "", 0);

    private final Kind kind;
    private final String id;
    private final String target;
    private final int line;
    private final StringBuilder text = new StringBuilder(0);
    private Meaning reading = Meaning.NOTHING;
    private Meaning labelFrom = Meaning.NOTHING;
    private String label = "";
    private String weight = "";

    private GraphmlItem(Kind kind, String id, String target, int line) {
        this.kind = kind;
        this.id = id;
        this.target = target;
        this.line = line;
    }

    static GraphmlItem node(String id, int line) {
        return new GraphmlItem(Kind.NODE, id, "", line);
    }

    static GraphmlItem edge(String source, String target, int line) {
        return new GraphmlItem(Kind.EDGE, source, target, line);
    }

    boolean isOpen() {
        return kind != Kind.NONE;
    }

    void begin(Meaning meaning) {
        reading = isOpen() ? meaning : Meaning.NOTHING;
        text.setLength(0);
    }

    void text(char[] signs, int start, int length) throws NetworkRefused {
        if (reading == Meaning.NOTHING) {
            return;
        }
        text.append(signs, start, length);
        if (text.length() > 2 * NetworkLimits.NAME_CHARACTERS) {
            throw new NetworkRefused(
                    NetworkReader.Reason.NAME_TOO_LONG, NetworkCollector.shown(NetworkLimits.NAME_CHARACTERS));
        }
    }

    void end() {
        var read = text.toString().strip();
        if (reading == Meaning.WEIGHT) {
            weight = read;
        } else if (reading.compareTo(labelFrom) > 0 && !read.isEmpty()) {
            labelFrom = reading;
            label = read;
        }
        reading = Meaning.NOTHING;
    }

    void give(NetworkCollector collector) throws NetworkRefused {
        switch (kind) {
            case NODE -> {
                if (id.isEmpty()) {
                    throw NetworkRefused.at(line, NetworkReader.Reason.NODE_WITHOUT_ID);
                }
                collector.declare(id, label.isEmpty() ? id : label, line);
            }
            case EDGE -> {
                if (id.isEmpty() || target.isEmpty()) {
                    throw NetworkRefused.at(line, NetworkReader.Reason.EDGE_WITHOUT_END);
                }
                collector.join(collector.mention(id, line), collector.mention(target, line), weight());
            }
            case NONE -> {
                // An end without a beginning does not get through the parser.
            }
        }
    }

    private double weight() throws NetworkRefused {
        if (weight.isEmpty()) {
            return 1;
        }
        var number = Weight.of(weight);
        if (number.isEmpty()) {
            throw NetworkRefused.at(line, NetworkReader.Reason.NO_WEIGHT, weight);
        }
        return number.getAsDouble();
    }
}
