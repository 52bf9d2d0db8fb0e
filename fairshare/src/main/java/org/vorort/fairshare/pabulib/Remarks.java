package org.vorort.fairshare.pabulib;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a reader notes on the way. A file with a million spaces too many is not told a million times. */
final class Remarks {

    /** Of each kind so many are told one by one. */
    private static final int TOLD = 20;

    private static final int FAULTS = 100;

    /** Kinds of what is tolerated; what exceeds the number told is summed up by these words. */
    enum Kind {
        BLANK_LINE("blank lines"),
        SPACE("spaces around a value"),
        QUOTE("quotation marks in the middle of a value"),
        SHORT_ROW("rows with fewer cells than the header"),
        LONG_ROW("rows with empty cells beyond the header"),
        NUMBER("numbers written unusually"),
        EMPTY_NAME("commas with no project between them"),
        REPEATED("ballots that name a project twice"),
        BALLOT("ballots beyond the rules of the election"),
        VOTER("voters with two ballots"),
        PROJECT("projects with unusual costs"),
        COUNT("counts that differ from the ballots"),
        META("entries of META"),
        OTHER("oddities");

        private final String many;

        Kind(String many) {
            this.many = many;
        }
    }

    private final List<Tolerated> tolerated = new ArrayList<>();
    private final List<PabulibFault> faults = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Tolerated> firstUntold = new EnumMap<>(Kind.class);

    void tolerate(Kind kind, int line, int column, String what) {
        if (counts.merge(kind, 1, Integer::sum) <= TOLD) {
            tolerated.add(new Tolerated(line, column, what));
        } else {
            firstUntold.putIfAbsent(kind, new Tolerated(line, column, what));
        }
    }

    /** Notes a fault and goes on to find others, until there are so many that the file is something else. */
    void fault(int line, int column, String sentence) throws Unreadable {
        if (faults.size() == FAULTS - 1) {
            throw new Unreadable(line, column, sentence);
        }
        faults.add(new PabulibFault(line, column, sentence));
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    List<PabulibFault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(PabulibFault::line).thenComparing(PabulibFault::column))
                .toList();
    }

    List<PabulibFault> faultsAnd(PabulibFault last) {
        faults.add(last);
        return faults();
    }

    List<Tolerated> tolerated() {
        var all = new ArrayList<>(tolerated);
        firstUntold.forEach((kind, first) -> all.add(new Tolerated(
                first.line(),
                first.column(),
                "From here on, " + (counts.get(kind) - TOLD) + " more: " + kind.many + ".")));
        all.sort(Comparator.comparing(Tolerated::line).thenComparing(Tolerated::column));
        return all;
    }
}
