package org.vorort.actors.catalogues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.vorort.kernel.LocalisedText;

/** The word lists the program brings: {@code catalogues/actors.tsv}. */
final class BroughtCatalogues {

    private BroughtCatalogues() {}

    static Map<Catalogue, List<CatalogueEntry>> read() {
        try {
            var catalogues = new EnumMap<Catalogue, List<CatalogueEntry>>(Catalogue.class);
            var text = new ClassPathResource("catalogues/actors.tsv").getContentAsString(StandardCharsets.UTF_8);
            for (var line : text.lines().toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    var cells = line.split("\t", -1);
                    var catalogue = Catalogue.of(cells[0]);
                    var entries = catalogues.computeIfAbsent(catalogue, _ -> new ArrayList<>());
                    entries.add(entry(catalogue, cells, 10 * (entries.size() + 1)));
                }
            }
            return catalogues;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueEntry entry(Catalogue catalogue, String[] cells, int position) {
        var examples = cells.length > 5 ? new LocalisedText(cells[4], cells[5]) : new LocalisedText("", "");
        return new CatalogueEntry(catalogue, cells[1], new LocalisedText(cells[2], cells[3]), examples, position, true);
    }
}
