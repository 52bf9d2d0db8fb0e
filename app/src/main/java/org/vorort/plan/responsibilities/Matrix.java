package org.vorort.plan.responsibilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vorort.municipality.sharing.Partner;
import org.vorort.plan.areas.Level;
import org.vorort.plan.areas.TaskArea;
import org.vorort.plan.frictions.Friction;

/**
 * Task area by level, our own beside what others show us.
 *
 * @param partners who shows us theirs; {@code gone} who did so once and does no longer
 */
record Matrix(List<Row> rows, List<Partner> partners, List<Partner> gone) {

    /** Whether the contact can be reached there. */
    enum ContactState {
        NOBODY,
        THERE,
        LEFT
    }

    /**
     * One entry as people read it.
     *
     * @param owner the name of the municipality that shows it; empty for our own
     * @param who the party's name; empty where it was deleted
     */
    record Entry(
            Optional<String> owner,
            UUID id,
            Level level,
            Part part,
            String who,
            String contact,
            ContactState contactState,
            String legalBasis,
            java.time.LocalDate asOf) {

        boolean ours() {
            return owner.isEmpty();
        }

        boolean responsible() {
            return part == Part.RESPONSIBLE && !who.isEmpty();
        }

        Entry shownBy(String municipality) {
            return new Entry(Optional.of(municipality), id, level, part, who, contact, contactState, legalBasis, asOf);
        }
    }

    /** @param area empty where only others have it */
    record Row(String name, String field, Optional<TaskArea> area, List<Entry> entries, List<Friction> frictions) {

        List<Entry> on(Level level) {
            return entries.stream().filter(entry -> entry.level() == level).toList();
        }

        List<Entry> ours() {
            return entries.stream().filter(Entry::ours).toList();
        }

        List<Friction> open() {
            return frictions.stream().filter(Friction::isOpen).toList();
        }
    }

    /** The open friction points of all areas, each with its row. */
    List<Open> open() {
        var open = new ArrayList<Open>();
        for (var row : rows) {
            row.open().forEach(friction -> open.add(new Open(row, friction)));
        }
        open.sort(java.util.Comparator.comparing(one -> one.friction().openedOn()));
        return open;
    }

    record Open(Row row, Friction friction) {}
}
