package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rows of a list are about and what its columns mean. */
public record Mapping(EntryKind subject, List<Column> columns) {

    /** @param meaning empty for a column that is left aside */
    public record Column(String heading, Optional<Meaning> meaning) {}

    public Mapping {
        columns = List.copyOf(columns);
    }

    public boolean has(Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning().equals(Optional.of(meaning)));
    }

    /** The headings of the columns that are left aside; nameless ones are called by their number. */
    public List<String> ignored() {
        var ignored = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).meaning().isEmpty()) {
                ignored.add(heading(i));
            }
        }
        return ignored;
    }

    /** What to call a column; those without heading by their number, as "(3)". */
    public String heading(int index) {
        var heading = columns.get(index).heading();
        return heading.isEmpty() ? "(" + (index + 1) + ")" : heading;
    }

    /** The decisions by heading, to be kept for the next list of the same source. Left aside is a decision, too. */
    public Map<String, String> decisions() {
        var decisions = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            decisions.put(
                    heading(i), columns.get(i).meaning().map(Meaning::code).orElse(""));
        }
        return decisions;
    }

    /**
     * The same, decided as it was the last time where these headings come again. What was decided counts more than what is
     * guessed: two columns never mean the same.
     */
    public Mapping decided(EntryKind kind, Map<String, String> decisions) {
        var taken = EnumSet.noneOf(Meaning.class);
        for (var i = 0; i < columns.size(); i++) {
            Meaning.of(decisions.getOrDefault(heading(i), "")).ifPresent(taken::add);
        }
        var decided = new ArrayList<Column>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var before = decisions.get(heading(i));
            var meaning = before == null ? column.meaning().filter(taken::add) : Meaning.of(before);
            decided.add(new Column(column.heading(), meaning));
        }
        return new Mapping(kind, decided);
    }
}
