package org.vorort.actors.survey;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.survey.AnswerDesk.Looking;
import org.vorort.actors.survey.AnswerDesk.Partnering;
import org.vorort.actors.survey.AnswerSurvey.Question;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** What came on paper or by phone, typed in by the office for the organisation, on the very page the link would show. */
@Controller
class PaperPages {

    private final AnswerSurvey answers;
    private final AnswerDesk desk;

    PaperPages(AnswerSurvey answers, AnswerDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    @GetMapping("/{municipality}/survey/requests/{id}")
    View question(@PathVariable UUID id, Looking looking, Visitor visitor) {
        var question = find(id, visitor);
        var tongue = Tongue.of(visitor.language().code());
        return Screen.of("actors/survey/ask", desk.view(path(id), true, question, tongue, looking, visitor));
    }

    @PostMapping("/{municipality}/survey/requests/{id}/partners")
    View keep(@PathVariable UUID id, Partnering form, Visitor visitor) {
        return act(id, visitor, question -> desk.keep(question, form, Via.PAPER, visitor, visitor.actor()));
    }

    @DeleteMapping("/{municipality}/survey/requests/{id}/partners/{statement}")
    View drop(@PathVariable UUID id, @PathVariable UUID statement, Visitor visitor) {
        return act(id, visitor, question -> {
            answers.drop(visitor.municipality(), question, statement, Via.PAPER, visitor.actor());
            return "gone";
        });
    }

    @PostMapping("/{municipality}/survey/requests/{id}/names")
    View note(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, Visitor visitor) {
        return act(id, visitor, question -> {
            answers.note(visitor.municipality(), question, name);
            return "noted";
        });
    }

    @PostMapping("/{municipality}/survey/requests/{id}/completion")
    View complete(@PathVariable UUID id, @RequestParam(defaultValue = "") String remark, Visitor visitor) {
        answers.complete(visitor.municipality(), find(id, visitor), remark, Via.PAPER, visitor.actor());
        return new RedirectView(visitor.home() + "/survey");
    }

    @PostMapping("/{municipality}/survey/requests/{id}/refusal")
    View refuse(@PathVariable UUID id, Visitor visitor) {
        answers.refuse(visitor.municipality(), find(id, visitor), Via.PAPER, visitor.actor());
        return new RedirectView(visitor.home() + "/survey");
    }

    private View act(UUID id, Visitor visitor, Function<Question, String> act) {
        return new RedirectView(visitor.home() + path(id) + "?done=" + act.apply(find(id, visitor)));
    }

    private Question find(UUID id, Visitor visitor) {
        return answers.byOffice(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private static String path(UUID id) {
        return "/survey/requests/" + id;
    }
}
