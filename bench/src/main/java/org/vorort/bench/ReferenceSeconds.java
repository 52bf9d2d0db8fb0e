package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** How long the reference implementation took for equal shares on a given election, in seconds of the processor. */
record ReferenceSeconds(String instance, String rule, double seconds) {

    private static final Pattern INSTANCE = Pattern.compile("^\\s*\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("\"rule\":\\s*\"(mes(?:_add1)?\\[\\w+])\"");
    private static final Pattern SECONDS = Pattern.compile("\"cpu_seconds\":\\s*([0-9.]+)");

    /** Those that came to an end, the slowest first. */
    static List<ReferenceSeconds> read(Path reference) throws IOException {
        var all = new ArrayList<ReferenceSeconds>();
        for (var part : Files.readString(reference).split("\"instance\":")) {
            var instance = INSTANCE.matcher(part);
            var rule = RULE.matcher(part);
            var seconds = SECONDS.matcher(part);
            if (instance.find() && rule.find() && seconds.find() && part.contains("\"ok\"")) {
                all.add(new ReferenceSeconds(instance.group(1), rule.group(1), Double.parseDouble(seconds.group(1))));
            }
        }
        all.sort(Comparator.comparing(ReferenceSeconds::seconds).reversed());
        return all;
    }

    boolean isRaised() {
        return rule.startsWith("mes_add1");
    }

    String satisfaction() {
        return rule.substring(rule.indexOf('[') + 1, rule.indexOf(']'));
    }
}
