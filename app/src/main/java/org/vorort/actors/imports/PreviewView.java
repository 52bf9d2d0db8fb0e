package org.vorort.actors.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vorort.actors.imports.Uploads.Preview;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.Mapping;
import org.vorort.actors.imports.columns.Meaning;
import org.vorort.actors.imports.columns.Problem;
import org.vorort.actors.imports.plan.RowPlan;
import org.vorort.actors.imports.plan.RowState;
import org.vorort.actors.sheets.Sheet;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Paging;

/**
 * What a list would do, row by row.
 *
 * @param show the state of the rows shown, {@code problem} for those with one, or empty for all
 */
record PreviewView(
        UUID id,
        String fileName,
        String source,
        Sheet sheet,
        Mapping mapping,
        Map<RowState, Integer> counts,
        long problems,
        int missing,
        boolean named,
        List<RowPlan> rows,
        Paging paging,
        String show,
        FormState form) {

    private static final int PAGE_SIZE = 50;
    private static final int SAMPLES = 3;

    static PreviewView of(Preview preview, String show, String page, String path) {
        var plan = preview.plan();
        var counts = new LinkedHashMap<RowState, Integer>();
        for (var state : RowState.values()) {
            counts.put(state, plan.count(state));
        }
        var wanted = new ArrayList<RowPlan>();
        for (var row : plan.rows()) {
            var has = !row.row().problems().isEmpty();
            if (show.isEmpty()
                    || (show.equals("problem") ? has : row.state().code().equals(show))) {
                wanted.add(row);
            }
        }
        var paging = Paging.of(path + (show.isEmpty() ? "" : "?show=" + show), number(page), PAGE_SIZE, wanted.size());
        var first = (int) paging.offset();
        var reading = preview.reading();
        return new PreviewView(
                preview.upload().id(),
                preview.upload().fileName(),
                reading.source().name(),
                reading.sheet(),
                reading.mapping(),
                counts,
                plan.rows().stream()
                        .filter(row -> !row.row().problems().isEmpty())
                        .count(),
                plan.missing().size(),
                ImportActors.isNamed(reading),
                wanted.subList(first, Math.min(wanted.size(), first + PAGE_SIZE)),
                paging,
                show,
                FormState.of(new SubjectForm(reading.mapping().subject().code())));
    }

    /** @param subject what the rows are about */
    record SubjectForm(String subject) {}

    List<Choice> subjects(Frame page) {
        var choices = new ArrayList<Choice>();
        for (var kind : EntryKind.values()) {
            choices.add(new Choice(kind.code(), page.text(kind.textKey())));
        }
        return choices;
    }

    /** What a column of this list may mean. */
    List<Choice> meanings(Frame page) {
        var choices = new ArrayList<Choice>();
        for (var meaning : Meaning.values()) {
            if (meaning.fits(mapping.subject())) {
                choices.add(new Choice(meaning.code(), page.text(meaning.textKey())));
            }
        }
        return choices;
    }

    String meaning(int column) {
        return mapping.columns().get(column).meaning().map(Meaning::code).orElse("");
    }

    /** A few texts of a column, to see what it is about. */
    String samples(int column) {
        var samples = new ArrayList<String>();
        for (var row : sheet.rows()) {
            var cell = row.cells().get(column).strip();
            if (!cell.isEmpty() && samples.size() < SAMPLES) {
                samples.add(cell.length() > 40 ? cell.substring(0, 40) + "…" : cell);
            }
        }
        return String.join(" · ", samples);
    }

    /** What changes in an entry that is there already; in a new one everything is new. */
    List<RowPlan.Change> shown(RowPlan plan) {
        return plan.state() == RowState.UPDATED ? plan.changes() : List.of();
    }

    String label(Frame page, RowPlan.Change change) {
        return Meaning.of(change.field())
                .map(meaning -> page.text(meaning.textKey()))
                .orElse(change.field());
    }

    String badge(RowState state) {
        return switch (state) {
            case CREATED -> "success";
            case UPDATED -> "info";
            case UNCHANGED -> "neutral";
            case REJECTED -> "danger";
        };
    }

    Object[] arguments(Problem problem) {
        return problem.arguments().toArray();
    }

    private static int number(String page) {
        try {
            return Integer.parseInt(page);
        } catch (NumberFormatException typedByHand) {
            return 1;
        }
    }
}
