package org.vorort.actors.survey;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.survey.SendSurvey.Occasion;
import org.vorort.actors.survey.Surveys.Asked;
import org.vorort.actors.upkeep.UpkeepRules.Way;
import org.vorort.identity.Visitor;
import org.vorort.shell.Documents;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Letter;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** Prepares a survey: until when, in which words, who is asked how; looked at before anything leaves the house. */
@Controller
class BeginPages {

    private static final String TEMPLATE = "actors/survey/surveyNew";

    /** @param preview the mail as an example organisation will get it; empty before it was asked for */
    record SurveyNewView(FormState form, Map<Way, Long> ways, Optional<Letter.Wording> preview, String letter) {

        long number(Way way) {
            return ways.getOrDefault(way, 0L);
        }
    }

    private final Surveys surveys;
    private final SurveyLetters letters;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    BeginPages(Surveys surveys, SurveyLetters letters, Documents documents, Texts texts, Clock clock) {
        this.surveys = surveys;
        this.letters = letters;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/survey/new")
    View empty(Visitor visitor) {
        return Screen.of(TEMPLATE, view(FormState.of(BeginForm.usual(today())), Optional.empty(), "", visitor));
    }

    @PostMapping("/{municipality}/survey")
    View begin(
            @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.check(today(), errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(FormState.of(errors), Optional.empty(), "", visitor));
        }
        if (!form.begins()) {
            return Screen.of(TEMPLATE, view(FormState.of(errors), preview(form, visitor), address(form), visitor));
        }
        var deadline = form.day().orElseThrow();
        return switch (surveys.begin(
                visitor.municipality(), deadline, form.words().strip(), form.days(), visitor.actor())) {
            case Surveys.Result.Begun _ -> {
                Notices.say(response, "actors.survey.begun");
                yield new RedirectView(visitor.home() + "/survey");
            }
            case Surveys.Result.StillRunning running ->
                throw new Refused("actors.survey.stillRunning", Formats.date(visitor.language(), running.until()));
        };
    }

    /** The letter of the preview, on the letterhead; its link leads nowhere yet. */
    @GetMapping("/{municipality}/survey/letter")
    ResponseEntity<byte[]> letter(@ModelAttribute("form") BeginForm form, BindingResult errors, Visitor visitor) {
        form.check(today(), errors);
        var example = example(visitor).orElseThrow(NotFound::new);
        var wording = errors.hasErrors() ? preview(BeginForm.usual(today()), visitor) : preview(form, visitor);
        var letter = letters.letter(
                visitor.municipality(), example.organisation(), wording.orElseThrow(), "https://", visitor.actor());
        return Documents.shown(texts.text(visitor.language(), "actors.survey.file"), documents.letter(letter));
    }

    private Optional<Letter.Wording> preview(BeginForm form, Visitor visitor) {
        var survey = new Survey(
                new UUID(0, 0), form.day().orElseThrow(), form.words().strip(), form.days(), clock.instant());
        return example(visitor)
                .map(asked -> letters.wording(
                        visitor.municipality(), survey, asked.organisation(), Occasion.QUESTION, visitor.actor()));
    }

    private Optional<Asked> example(Visitor visitor) {
        return surveys.planned(visitor.municipality()).stream().findFirst();
    }

    private static String address(BeginForm form) {

        return "/survey/letter?deadline=" + form.deadline().strip() + "&remindAfterDays=" + form.days() + "&words="
                + URLEncoder.encode(form.words(), StandardCharsets.UTF_8);
    }

    private SurveyNewView view(FormState form, Optional<Letter.Wording> preview, String letter, Visitor visitor) {
        var ways = new EnumMap<Way, Long>(Way.class);
        List<Asked> planned = surveys.planned(visitor.municipality());
        planned.forEach(asked -> ways.merge(asked.request().way(), 1L, Long::sum));
        return new SurveyNewView(form, ways, preview, letter);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
