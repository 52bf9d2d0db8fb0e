package org.vorort.actors.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.vorort.actors.imports.ImportReport.Missing;
import org.vorort.actors.imports.ImportReport.Rejected;
import org.vorort.actors.imports.PrepareImport.Reading;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.ListLine;
import org.vorort.actors.imports.columns.Mapping;
import org.vorort.actors.imports.columns.Meaning;
import org.vorort.actors.imports.columns.Problem;
import org.vorort.actors.imports.plan.ImportPlan;
import org.vorort.actors.imports.plan.RowState;

/** Sums up what an import does or did. */
final class WriteReport {

    private WriteReport() {}

    static ImportReport of(String fileName, Reading reading, ImportPlan plan) {
        var rejected = new ArrayList<Rejected>();
        var warned = new ArrayList<Rejected>();
        for (var i = 0; i < plan.rows().size(); i++) {
            var row = plan.rows().get(i).row();
            for (var problem : row.problems()) {
                if (problem.asksBack()) {
                    warned.add(rejected(row, problem, reading.mapping(), List.of()));
                }
                if (problem.rejects()) {
                    var cells = reading.sheet().rows().get(i).cells();
                    rejected.add(rejected(row, problem, reading.mapping(), cells));
                }
            }
        }
        var kinds = new LinkedHashMap<String, ImportReport.Kind>();
        for (var kind : EntryKind.values()) {
            kinds.put(
                    kind.code(),
                    new ImportReport.Kind(
                            plan.created(kind).size(), plan.changed(kind).size()));
        }
        return new ImportReport(
                fileName,
                reading.source().name(),
                reading.mapping().subject().code(),
                plan.count(RowState.CREATED),
                plan.count(RowState.UPDATED),
                plan.count(RowState.UNCHANGED),
                rejected,
                warned,
                missing(plan),
                kinds,
                reading.sheet().headings(),
                reading.mapping().ignored());
    }

    private static Rejected rejected(ListLine row, Problem problem, Mapping mapping, List<String> cells) {
        return new Rejected(
                row.number(),
                heading(mapping, problem.column()),
                problem.weight() == Problem.Weight.ROW,
                problem.cell(),
                problem.reason(),
                problem.arguments(),
                cells);
    }

    /** A problem found while planning names the field; the reader knows the column. */
    private static String heading(Mapping mapping, String column) {
        for (var i = 0; i < mapping.columns().size(); i++) {
            var meaning = mapping.columns().get(i).meaning().map(Meaning::code).orElse("");
            if (!column.isEmpty() && meaning.equals(column)) {
                return mapping.heading(i);
            }
        }
        return column;
    }

    private static List<Missing> missing(ImportPlan plan) {
        var missing = new ArrayList<Missing>();
        for (var entry : plan.missing()) {
            missing.add(new Missing(entry.kind().code(), entry.id().toString(), entry.name()));
        }
        return missing;
    }
}
