package org.vorort.actors.survey;

import java.util.Locale;
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
import org.vorort.shell.Screen;

/** What somebody sees who follows the link: with whom do you work, how closely, on what, may we show it? */
@Controller
class SurveyAnswerPages {

    /** @param result {@code thanks}, {@code refused}, or {@code closed} for a link that does not open */
    record AnsweredView(String result, String path, Tongue tongue, AnswerWords answerWords) {

        String say(String key) {
            return answerWords.say(tongue, key);
        }
    }

    private final AnswerSurvey answers;
    private final AnswerDesk desk;
    private final AnswerWords words;

    SurveyAnswerPages(AnswerSurvey answers, AnswerDesk desk, AnswerWords words) {
        this.answers = answers;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/{municipality}/survey/{token}")
    View question(@PathVariable String token, Looking looking, Visitor visitor, Locale browser) {
        var tongue = tongue(looking.lang(), visitor, browser);
        var path = "/survey/" + token;
        var question = answers.byLink(visitor.municipality(), token);
        if (question.isEmpty()) {
            return answered("closed", path, tongue);
        }
        if (looking.done().equals("thanks") || looking.done().equals("refused")) {
            return answered(looking.done(), path, tongue);
        }
        return Screen.of("actors/survey/ask", desk.view(path, false, question.get(), tongue, looking, visitor));
    }

    @PostMapping("/{municipality}/survey/{token}/partners")
    View keep(@PathVariable String token, Partnering form, Visitor visitor) {
        return act(token, form.lang(), visitor, question -> {
            return desk.keep(question, form, Via.SURVEY, visitor, AnswerDesk.by(question));
        });
    }

    @DeleteMapping("/{municipality}/survey/{token}/partners/{statement}")
    View drop(
            @PathVariable String token,
            @PathVariable UUID statement,
            @RequestParam(defaultValue = "") String lang,
            Visitor visitor) {
        return act(token, lang, visitor, question -> {
            answers.drop(visitor.municipality(), question, statement, Via.SURVEY, AnswerDesk.by(question));
            return "gone";
        });
    }

    @PostMapping("/{municipality}/survey/{token}/names")
    View note(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String lang,
            Visitor visitor) {
        return act(token, lang, visitor, question -> {
            answers.note(visitor.municipality(), question, name);
            return "noted";
        });
    }

    @PostMapping("/{municipality}/survey/{token}/completion")
    View complete(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "") String lang,
            Visitor visitor) {
        return act(token, lang, visitor, question -> {
            answers.complete(visitor.municipality(), question, remark, Via.SURVEY, AnswerDesk.by(question));
            return "thanks";
        });
    }

    @PostMapping("/{municipality}/survey/{token}/refusal")
    View refuse(@PathVariable String token, @RequestParam(defaultValue = "") String lang, Visitor visitor) {
        return act(token, lang, visitor, question -> {
            answers.refuse(visitor.municipality(), question, Via.SURVEY, AnswerDesk.by(question));
            return "refused";
        });
    }

    /** Does something with the question, if the link still opens, and goes back to the page that says so. */
    private View act(String token, String lang, Visitor visitor, Function<Question, String> act) {
        var tongue = Tongue.of(lang);
        var path = "/survey/" + token;
        return answers.byLink(visitor.municipality(), token)
                .map(act)
                .<View>map(done -> new RedirectView(visitor.home() + path + "?lang=" + tongue.code() + "&done=" + done))
                .orElseGet(() -> answered("closed", path, tongue));
    }

    private View answered(String result, String path, Tongue tongue) {
        return Screen.of("actors/survey/answered", new AnsweredView(result, path, tongue, words));
    }

    /** The language asked for, or the browser's if we speak it, or that of the screen. */
    private static Tongue tongue(String asked, Visitor visitor, Locale browser) {
        if (Tongue.speaks(asked)) {
            return Tongue.of(asked);
        }
        return Tongue.speaks(browser.getLanguage())
                ? Tongue.of(browser.getLanguage())
                : Tongue.of(visitor.language().code());
    }
}
