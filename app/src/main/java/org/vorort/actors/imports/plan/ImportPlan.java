package org.vorort.actors.imports.plan;

import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.Problem;
import org.vorort.actors.offers.Offers.Offer;

/**
 * Everything an import would do, before any of it is done.
 *
 * @param entries those that come into being or change, owners before what belongs to them
 * @param missing what stood in the last import from the same source and no longer does
 */
public record ImportPlan(
        List<RowPlan> rows,
        List<PlannedEntry> entries,
        List<NewFunction> newFunctions,
        List<Function> changedFunctions,
        List<NewOffer> newOffers,
        List<Offer> endedOffers,
        List<PlannedEntry> missing) {

    public record NewFunction(
            PlannedEntry person, PlannedEntry organisation, String title, boolean contactPerson, Term term) {}

    /** @param place where it happens; empty when it is the organisation's as a whole */
    public record NewOffer(PlannedEntry organisation, List<PlannedEntry> place, String title, String description) {}

    /** Whether a text in it may tell what the directory does not keep about people. */
    public boolean asksBack() {
        return rows.stream().anyMatch(row -> row.row().problems().stream().anyMatch(Problem::asksBack));
    }

    public int count(RowState state) {
        var count = 0;
        for (var row : rows) {
            count += row.state() == state ? 1 : 0;
        }
        return count;
    }

    /** The entries of this kind that come into being. */
    public List<PlannedEntry> created(EntryKind kind) {
        var created = new ArrayList<PlannedEntry>();
        for (var entry : entries) {
            if (entry.kind() == kind && entry.isFresh()) {
                created.add(entry);
            }
        }
        return created;
    }

    /** The entries of this kind that exist and change. */
    public List<PlannedEntry> changed(EntryKind kind) {
        var changed = new ArrayList<PlannedEntry>();
        for (var entry : entries) {
            if (entry.kind() == kind && entry.isChanged()) {
                changed.add(entry);
            }
        }
        return changed;
    }
}
