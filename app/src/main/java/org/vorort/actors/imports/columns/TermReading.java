package org.vorort.actors.imports.columns;

import java.time.LocalDate;
import java.util.Optional;
import org.vorort.actors.cells.CellReading;
import org.vorort.actors.cells.DateCell;

/** Reads from when to when somebody has a function. A day that is not certain stays beside the entry, word for word. */
final class TermReading {

    private final RowDraft draft;

    TermReading(RowDraft draft) {
        this.draft = draft;
    }

    /** @param held whether there is somebody who has the function */
    void read(boolean held) {
        var first = day(Meaning.FUNCTION_SINCE, held);
        var last = day(Meaning.FUNCTION_UNTIL, held);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            draft.unreadable(Meaning.FUNCTION_UNTIL, "functionUntil", "actors.imports.problem.functionEndsBefore");
            last = Optional.empty();
        }
        first.ifPresent(day -> draft.put(Meaning.FUNCTION_SINCE.code(), day.toString()));
        last.ifPresent(day -> draft.put(Meaning.FUNCTION_UNTIL.code(), day.toString()));
    }

    private Optional<LocalDate> day(Meaning meaning, boolean held) {
        if (draft.isFilled(meaning) && !held) {
            draft.keep(meaning.code(), draft.cell(meaning));
            draft.problem(Problem.Weight.HINT, meaning, "actors.imports.problem.functionOfNobody");
            return Optional.empty();
        }
        return switch (DateCell.read(draft.cell(meaning))) {
            case CellReading.Read<LocalDate> read -> Optional.of(read.value());
            case CellReading.Blank<LocalDate> _ -> Optional.empty();
            case CellReading.Unreadable<LocalDate> not -> {
                draft.unreadable(meaning, meaning.code(), not.problem().textKey());
                yield Optional.empty();
            }
        };
    }
}
