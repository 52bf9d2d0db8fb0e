package org.vorort.setup.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The lists the demonstration town is made of: one entry a line, tabs between the cells. */
public final class DemoFile {

    private DemoFile() {}

    /** The lines of this list, each with this many cells; missing ones are empty. */
    public static List<List<String>> read(String name, int cells) {
        try {
            var lines = new ArrayList<List<String>>();
            var text = new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
            for (var line : text.lines().toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    var parts = Arrays.copyOf(line.split("\t", -1), cells);
                    lines.add(Arrays.stream(parts)
                            .map(part -> part == null ? "" : part.strip())
                            .toList());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
