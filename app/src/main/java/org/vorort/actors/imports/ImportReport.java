package org.vorort.actors.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of an import. The numbers count rows of the file, but for the missing, which are entries.
 *
 * @param kinds how many entries of each kind came into being and changed, by the kind's word
 * @param rejected rows that could not become entries, and cells that could not be read
 * @param warned texts that were taken although they may tell what the directory does not keep about people
 * @param missing entries of the last import from the same source that are not in the file
 * @param ignored headings of the columns that were left aside
 * @param headings of the file
 * @param subject what the rows were taken for
 */
public record ImportReport(
        String fileName,
        String source,
        String subject,
        int created,
        int updated,
        int unchanged,
        List<Rejected> rejected,
        List<Rejected> warned,
        List<Missing> missing,
        Map<String, Kind> kinds,
        List<String> headings,
        List<String> ignored) {

    /** Reports of earlier days do not speak of warnings. */
    public ImportReport {
        warned = Objects.requireNonNullElse(warned, List.of());
    }

    /** How many entries of a kind. */
    public record Kind(int created, int updated) {}

    /**
     * Something that was not taken over.
     *
     * @param whole whether the whole row was left out
     * @param cell what stands there, word for word
     * @param reason text key of the sentence
     * @param cells the whole row as it stood in the file
     */
    public record Rejected(
            int row,
            String column,
            boolean whole,
            String cell,
            String reason,
            List<String> arguments,
            List<String> cells) {}

    /** An entry that was not in the file. */
    public record Missing(String kind, String id, String name) {}

    /** How many entries of the kind of this word came into being. */
    public int created(String kind) {
        var of = kinds.get(kind);
        return of == null ? 0 : of.created();
    }

    /** How many rows were left out as a whole. */
    public int rejectedRows() {
        return (int) rejected.stream().filter(Rejected::whole).count();
    }
}
