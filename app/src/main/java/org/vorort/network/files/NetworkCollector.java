package org.vorort.network.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.vorort.network.graph.GraphBuilder;

/** Takes what the readers find, knows every node by its id, and refuses what is too much or contradicts itself. */
final class NetworkCollector {

    private final NetworkLimits limits;
    private final Consumer<NetworkEdge> each;
    private final GraphBuilder builder = new GraphBuilder();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final BitSet declared = new BitSet();
    private final Map<Integer, Integer> mentionedAt = new HashMap<>();
    private long characters;
    private int edges;
    private boolean directed;

    NetworkCollector(NetworkLimits limits, Consumer<NetworkEdge> each) {
        this.limits = limits;
        this.each = each;
    }

    /** A node the file names as one. */
    int declare(String id, String label, int line) throws NetworkRefused {
        var vertex = number(id);
        if (declared.get(vertex)) {
            throw NetworkRefused.at(line, NetworkReader.Reason.DOUBLE_NODE, id);
        }
        declared.set(vertex);
        mentionedAt.remove(vertex);
        if (!label.equals(id)) {
            label(vertex, label);
        }
        return vertex;
    }

    /** The end of an edge whose node has to be declared somewhere in the file. */
    int mention(String id, int line) throws NetworkRefused {
        var vertex = number(id);
        if (!declared.get(vertex)) {
            mentionedAt.putIfAbsent(vertex, line);
        }
        return vertex;
    }

    /** The end of an edge in a file that knows nodes only by their edges. */
    int name(String id) throws NetworkRefused {
        var vertex = number(id);
        declared.set(vertex);
        return vertex;
    }

    void label(int vertex, String label) throws NetworkRefused {
        count(label);
        builder.rename(vertex, label);
    }

    void join(NetworkEdge edge) throws NetworkRefused {
        edges++;
        if (edges > limits.edges()) {
            throw new NetworkRefused(NetworkReader.Reason.TOO_MANY_EDGES, shown(limits.edges()));
        }
        builder.join(edge.from(), edge.to(), edge.weight().orElse(1));
        each.accept(edge);
    }

    void join(int one, int other, OptionalDouble weight) throws NetworkRefused {
        join(new NetworkEdge(one, other, directed, weight, Map.of()));
    }

    void directed() {
        directed = true;
    }

    NetworkLimits limits() {
        return limits;
    }

    NetworkFile finish(NetworkFormat format) throws NetworkRefused {
        if (!mentionedAt.isEmpty()) {
            var vertex = mentionedAt.keySet().stream().min(Integer::compare).orElseThrow();
            throw NetworkRefused.at(mentionedAt.get(vertex), NetworkReader.Reason.UNKNOWN_NODE, ids.get(vertex));
        }
        return new NetworkFile(builder.build(), ids, format, directed);
    }

    private int number(String id) throws NetworkRefused {
        var known = numbers.get(id);
        if (known != null) {
            return known;
        }
        if (ids.size() == limits.nodes()) {
            throw new NetworkRefused(NetworkReader.Reason.TOO_MANY_NODES, shown(limits.nodes()));
        }
        count(id);
        ids.add(id);
        var vertex = builder.add(id);
        numbers.put(id, vertex);
        return vertex;
    }

    private void count(String name) throws NetworkRefused {
        characters += name.length();
        if (name.length() > NetworkLimits.NAME_CHARACTERS) {
            throw new NetworkRefused(NetworkReader.Reason.NAME_TOO_LONG, shown(NetworkLimits.NAME_CHARACTERS));
        }
        if (characters > limits.characters()) {
            throw new NetworkRefused(NetworkReader.Reason.TOO_MUCH_TEXT, shown(limits.characters()));
        }
    }

    /** Grouped by narrow spaces, which both languages of the screens allow. */
    static String shown(long number) {
        var digits = new StringBuilder(Long.toString(number));
        for (var i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, '\u202F');
        }
        return digits.toString();
    }
}
