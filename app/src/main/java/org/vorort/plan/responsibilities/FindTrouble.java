package org.vorort.plan.responsibilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vorort.plan.responsibilities.Finding.Kind;
import org.vorort.plan.responsibilities.Matrix.ContactState;
import org.vorort.plan.responsibilities.Matrix.Entry;
import org.vorort.plan.responsibilities.Matrix.Row;

/** What stands out in our own task areas; rows that only others have are theirs to keep. */
final class FindTrouble {

    private FindTrouble() {}

    static List<Finding> in(List<Row> rows, LocalDate today) {
        var findings = new ArrayList<Finding>();
        for (var row : rows) {
            if (row.area().isPresent()) {
                ofArea(row, findings);
                row.ours().forEach(entry -> ofEntry(row, entry, today, findings));
            }
        }
        findings.sort(Comparator.comparing(Finding::kind));
        return findings;
    }

    private static void ofArea(Row row, List<Finding> findings) {
        var responsible = row.ours().stream().filter(Entry::responsible).toList();
        if (responsible.isEmpty()) {
            findings.add(new Finding(Kind.GAP, row, row.ours()));
        }
        if (responsible.size() > 1) {
            findings.add(new Finding(Kind.DOUBLE, row, responsible));
        }
        var others = row.entries().stream()
                .filter(entry -> !entry.ours() && entry.responsible())
                .filter(entry -> responsible.stream().noneMatch(own -> same(own, entry)))
                .toList();
        if (!responsible.isEmpty() && !others.isEmpty()) {
            var both = new ArrayList<>(responsible);
            both.addAll(others);
            findings.add(new Finding(Kind.ELSEWHERE, row, both));
        }
    }

    private static void ofEntry(Row row, Entry entry, LocalDate today, List<Finding> findings) {
        if (entry.contactState() == ContactState.LEFT) {
            findings.add(new Finding(Kind.CONTACT_LEFT, row, List.of(entry)));
        }
        if (entry.responsible() && entry.contactState() == ContactState.NOBODY) {
            findings.add(new Finding(Kind.CONTACT_MISSING, row, List.of(entry)));
        }
        if (entry.asOf().isBefore(ResponsibilityRules.oldBefore(today))) {
            findings.add(new Finding(Kind.OLD, row, List.of(entry)));
        }
    }

    private static boolean same(Entry own, Entry other) {
        return own.who().strip().equalsIgnoreCase(other.who().strip());
    }
}
