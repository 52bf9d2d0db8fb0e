package org.vorort.network.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What there is to say about a file beside its numbers, with some examples of each. */
final class Remarks {

    private static final int EXAMPLES = 8;

    /** In the order in which they are told. */
    enum About {
        /** An edge from a node to itself. */
        LOOP("loop"),
        /** Two nodes that are the same organisation. */
        SAME("same"),
        /** The same tie a second time. */
        PARALLEL("parallel"),
        /** A weight that says that nothing joins the two. */
        NO_TIE("noTie"),
        /** An edge to somebody who is left out. */
        LEFT_OUT("leftOut"),
        UNKNOWN_KIND("unknownKind"),
        UNKNOWN_TOPIC("unknownTopic"),
        MORE_TOPICS("moreTopics"),
        UNREAD_DAY("unreadDay"),
        ENDS_BEFORE("endsBefore");

        private final String code;

        About(String code) {
            this.code = code;
        }
    }

    /** @param code comes after {@code network.exchange.remark.} in the texts */
    record Remark(String code, int count, List<String> examples) {

        Remark {
            examples = List.copyOf(examples);
        }
    }

    private final Map<About, Integer> counts = new EnumMap<>(About.class);
    private final Map<About, List<String>> examples = new EnumMap<>(About.class);

    void add(About about, String example) {
        counts.merge(about, 1, Integer::sum);
        var known = examples.computeIfAbsent(about, _ -> new ArrayList<>());
        if (known.size() <= EXAMPLES && !known.contains(example)) {
            known.add(known.size() == EXAMPLES ? "…" : example);
        }
    }

    List<Remark> all() {
        var all = new ArrayList<Remark>();
        counts.forEach((about, count) -> all.add(new Remark(about.code, count, examples.get(about))));
        return all;
    }
}
