package org.vorort.plan.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.vorort.kernel.LocalisedText;

/** The goals and measures the program brings: {@code catalogues/plan-samples.tsv}. */
final class Samples {

    static final List<Sample> ALL = read();

    private Samples() {}

    /** What serves this one, in the order of the file. */
    static List<Sample> serving(String key) {
        return ALL.stream().filter(sample -> sample.serves().equals(key)).toList();
    }

    private static List<Sample> read() {
        try {
            var samples = new ArrayList<Sample>();
            var text = new ClassPathResource("catalogues/plan-samples.tsv").getContentAsString(StandardCharsets.UTF_8);
            for (var line : text.lines().toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    samples.add(sample(line.split("\t", -1)));
                }
            }
            return List.copyOf(samples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(String[] cells) {
        var indicator = cells.length > 7 ? new LocalisedText(cells[6], cells[7]) : new LocalisedText("", "");
        return new Sample(
                Sample.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                cells[1],
                cells[2],
                cells[3],
                new LocalisedText(cells[4], cells[5]),
                indicator);
    }
}
