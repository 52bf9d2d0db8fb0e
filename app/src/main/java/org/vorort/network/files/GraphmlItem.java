package org.vorort.network.files;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vorort.network.files.GraphmlKeys.Meaning;

/** The node or edge that is being read, until it is complete and given to the collector. */
final class GraphmlItem {

    private enum Kind {
        NONE,
        NODE,
        EDGE
    }

    static final GraphmlItem NONE = new GraphmlItem(Kind.NONE, "", "", false, 0);

    private final Kind kind;
    private final String id;
    private final String target;
    private final boolean directed;
    private final int line;
    private final StringBuilder text = new StringBuilder(0);
    private final Map<EdgeNote, String> notes = new EnumMap<>(EdgeNote.class);
    private Meaning reading = Meaning.NOTHING;
    private Optional<EdgeNote> noting = Optional.empty();
    private Meaning labelFrom = Meaning.NOTHING;
    private String label = "";
    private String weight = "";

    private GraphmlItem(Kind kind, String id, String target, boolean directed, int line) {
        this.kind = kind;
        this.id = id;
        this.target = target;
        this.directed = directed;
        this.line = line;
    }

    static GraphmlItem node(String id, int line) {
        return new GraphmlItem(Kind.NODE, id, "", false, line);
    }

    static GraphmlItem edge(String source, String target, boolean directed, int line) {
        return new GraphmlItem(Kind.EDGE, source, target, directed, line);
    }

    boolean isOpen() {
        return kind != Kind.NONE;
    }

    void begin(Meaning meaning) {
        reading = isOpen() ? meaning : Meaning.NOTHING;
        noting = Optional.empty();
        text.setLength(0);
    }

    void begin(EdgeNote note) {
        begin(Meaning.NOTHING);
        noting = kind == Kind.EDGE ? Optional.of(note) : Optional.empty();
    }

    void text(char[] signs, int start, int length) throws NetworkRefused {
        if (reading == Meaning.NOTHING && noting.isEmpty()) {
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
        if (noting.isPresent() && !read.isEmpty()) {
            notes.put(noting.get(), read);
        }
        if (reading == Meaning.WEIGHT) {
            weight = read;
        } else if (reading.compareTo(labelFrom) > 0 && !read.isEmpty()) {
            labelFrom = reading;
            label = read;
        }
        reading = Meaning.NOTHING;
        noting = Optional.empty();
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
                var from = collector.mention(id, line);
                collector.join(new NetworkEdge(from, collector.mention(target, line), directed, weight(), notes));
            }
            case NONE -> {
                // An end without a beginning does not get through the parser.
            }
        }
    }

    private OptionalDouble weight() throws NetworkRefused {
        if (weight.isEmpty()) {
            return OptionalDouble.empty();
        }
        var number = Weight.of(weight);
        if (number.isEmpty()) {
            throw NetworkRefused.at(line, NetworkReader.Reason.NO_WEIGHT, weight);
        }
        return number;
    }
}
