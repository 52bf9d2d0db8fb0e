package org.vorort.plan.responsibilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.sharing.Shared;
import org.vorort.municipality.sharing.Sharings;
import org.vorort.plan.responsibilities.Matrix.Row;

/** Puts what others show us beside our own. It is read where it lies, each time anew; areas of the same name share a row. */
@Service
class CompareLevels {

    private final ReadResponsibilities readResponsibilities;
    private final Sharings sharings;

    CompareLevels(ReadResponsibilities readResponsibilities, Sharings sharings) {
        this.readResponsibilities = readResponsibilities;
        this.sharings = sharings;
    }

    Matrix matrix(MunicipalityId municipality) {
        var rows = new TreeMap<String, Row>(java.text.Collator.getInstance(Locale.GERMAN));
        readResponsibilities.rows(municipality).forEach(row -> rows.put(key(row), row));
        var partners = sharings.shownBy(municipality, Shared.RESPONSIBILITIES);
        for (var partner : partners) {
            var shown = sharings.read(
                    municipality,
                    partner.id(),
                    Shared.RESPONSIBILITIES,
                    () -> readResponsibilities.shown(partner.id()));
            for (var row : shown.orElse(List.of())) {
                rows.merge(key(row), foreign(row, partner.name()), CompareLevels::joined);
            }
        }
        var gone = sharings.noLongerShownBy(municipality, Shared.RESPONSIBILITIES);
        return new Matrix(List.copyOf(rows.values()), partners, gone);
    }

    private static String key(Row row) {
        return row.name().strip().toLowerCase(Locale.GERMAN);
    }

    private static Row foreign(Row row, String owner) {
        var entries = row.entries().stream().map(entry -> entry.shownBy(owner)).toList();
        return new Row(row.name(), row.field(), Optional.empty(), entries, List.of());
    }

    private static Row joined(Row row, Row other) {
        var entries = new ArrayList<>(row.entries());
        entries.addAll(other.entries());
        return new Row(row.name(), row.field(), row.area(), entries, row.frictions());
    }
}
