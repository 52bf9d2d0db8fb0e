package org.vorort.plan.statereports;

import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.FreeTextGuard;
import org.vorort.plan.measures.BudgetLine;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.measures.Milestone;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;

/**
 * The question how a measure stands.
 *
 * @param token of the link; empty where the office answers
 * @param owner who is responsible
 * @param rows how many lines of money the form has
 */
record StateReportView(
        String token,
        Measure measure,
        String owner,
        List<Milestone> milestones,
        List<BudgetLine> money,
        FormState form,
        int rows,
        List<FreeTextGuard.Finding> words) {

    boolean byOffice() {
        return token.isEmpty();
    }

    /** The states it may come into from here. */
    List<Choice> states(Frame page) {
        var choices = new ArrayList<Choice>();
        for (var state : MeasureState.values()) {
            if (measure.state().mayBecome(state)) {
                choices.add(new Choice(
                        state.code(),
                        page.text("plan.reports.choice." + state.code()),
                        page.text("plan.reports.choice." + state.code() + ".help")));
            }
        }
        return choices;
    }

    List<Choice> milestoneChoices(Frame page) {
        return milestones.stream()
                .map(one -> new Choice(one.id().toString(), page.date(one.due()) + ": " + one.title()))
                .toList();
    }
}
