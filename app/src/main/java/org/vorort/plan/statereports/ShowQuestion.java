package org.vorort.plan.statereports;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.vorort.identity.Visitor;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureRules;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.tasks.ChooseOwner;
import org.vorort.shell.FormState;

/** Puts together what the question how a measure stands shows. */
@Component
class ShowQuestion {

    private final Measures measures;
    private final ChooseOwner owners;

    ShowQuestion(Measures measures, ChooseOwner owners) {
        this.measures = measures;
        this.owners = owners;
    }

    /** The question with what is known. @param token of the link; empty for the office */
    StateReportView fresh(String token, Measure measure, Visitor visitor) {
        var municipality = visitor.municipality();
        var form = StateReportForm.of(
                measure,
                MeasureRules.standing(measure, measures.today()),
                measures.milestones(municipality, measure.id()),
                measures.money(municipality, measure.id()),
                visitor.language());
        return view(token, measure, FormState.of(form), form, visitor);
    }

    /** The question with what was typed, and what is wrong with it. */
    StateReportView again(String token, Measure measure, StateReportForm typed, BindingResult errors, Visitor visitor) {
        return view(token, measure, FormState.of(errors), typed, visitor);
    }

    private StateReportView view(
            String token, Measure measure, FormState form, StateReportForm typed, Visitor visitor) {
        var municipality = visitor.municipality();
        var money = measures.money(municipality, measure.id());
        return new StateReportView(
                token,
                measure,
                owners.name(municipality, measure.owner()),
                measures.milestones(municipality, measure.id()),
                money,
                form,
                Math.min(typed.rows(), money.size()),
                typed.asksBack() ? typed.findings() : List.of());
    }
}
