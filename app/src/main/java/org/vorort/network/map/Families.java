package org.vorort.network.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.vorort.network.drawing.Family;

/** Which family an actor group belongs to. Groups that a town added belong to the others. */
record Families(Map<String, Family> byGroup) {

    private static final String FILE = "catalogues/families.tsv";

    static Families read() {
        try {
            var byGroup = new HashMap<String, Family>();
            new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> byGroup.put(cells[0], Family.valueOf(cells[1].toUpperCase(Locale.ROOT))));
            return new Families(byGroup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Family of(String group) {
        return byGroup.getOrDefault(group, Family.OTHER);
    }
}
