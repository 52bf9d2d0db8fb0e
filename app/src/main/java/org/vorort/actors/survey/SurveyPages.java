package org.vorort.actors.survey;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.Phones;
import org.vorort.actors.survey.SendSurvey.Occasion;
import org.vorort.actors.survey.SurveyRequest.Answer;
import org.vorort.actors.survey.Surveys.Asked;
import org.vorort.actors.survey.Surveys.Leftovers;
import org.vorort.actors.survey.Surveys.Round;
import org.vorort.actors.upkeep.UpkeepRules.Way;
import org.vorort.identity.Visitor;
import org.vorort.shell.Frame;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** The office's side of the survey: who was asked, who answered, whom to remind, and what the answers left to do. */
@Controller
class SurveyPages {

    /** @param now to tell who has waited long enough to be reminded */
    record SurveyView(Optional<Round> round, Leftovers leftovers, Instant now) {

        List<Asked> asked() {
            return round.map(Round::asked).orElse(List.of());
        }

        boolean open() {
            return round.map(Round::open).orElse(false);
        }

        long toAsk(Way way) {
            return asked().stream()
                    .filter(one -> one.request().way() == way && one.request().mayAsk())
                    .count();
        }

        long toRemind(Way way) {
            var days = round.map(one -> one.survey().remindAfterDays()).orElse(0);
            return asked().stream()
                    .filter(one -> one.request().way() == way && one.request().mayRemind(days, now))
                    .count();
        }

        long answered(boolean refused) {
            return asked().stream()
                    .map(one -> one.request().answer())
                    .filter(answer -> answer != Answer.NONE && (answer == Answer.REFUSED) == refused)
                    .count();
        }

        long silent() {
            return asked().stream()
                    .filter(one -> one.request().answer() == Answer.NONE)
                    .count();
        }

        /** What became of the question to this organisation. */
        String state(Frame page, SurveyRequest request) {
            var at = request.answeredAt().map(page::dateTime).orElse("");
            return switch (request.answer()) {
                case TIES -> page.text("actors.survey.state.ties", at);
                case NOBODY -> page.text("actors.survey.state.nobody", at);
                case REFUSED -> page.text("actors.survey.state.refused", at);
                case NONE -> waiting(page, request);
            };
        }

        private static String waiting(Frame page, SurveyRequest request) {
            if (request.remindedAt().isPresent()) {
                return page.text(
                        "actors.survey.state.reminded",
                        page.dateTime(request.remindedAt().get()));
            }
            return request.askedAt()
                    .map(at -> page.text("actors.survey.state.asked", page.dateTime(at)))
                    .orElse(page.text("actors.survey.state.notAsked"));
        }

        String badge(SurveyRequest request) {
            return switch (request.answer()) {
                case TIES, NOBODY -> "success";
                case REFUSED -> "neutral";
                case NONE -> "warning";
            };
        }

        String way(Asked one) {
            return one.request().way().name().toLowerCase(Locale.ROOT);
        }

        String phone(Asked one) {
            return Phones.shown(one.organisation().details().phone());
        }
    }

    private final Surveys surveys;
    private final SendSurvey sendSurvey;
    private final Clock clock;

    SurveyPages(Surveys surveys, SendSurvey sendSurvey, Clock clock) {
        this.surveys = surveys;
        this.sendSurvey = sendSurvey;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/survey")
    View survey(Visitor visitor) {
        var view = new SurveyView(
                surveys.current(visitor.municipality()), surveys.leftovers(visitor.municipality()), clock.instant());
        return Screen.of("actors/survey/survey", view);
    }

    @PostMapping("/{municipality}/survey/mails")
    View mail(Visitor visitor, HttpServletResponse response) {
        var sent = sendSurvey.byMail(visitor.municipality(), Occasion.QUESTION, visitor.actor());
        Notices.say(response, "actors.survey.mailed", sent);
        return back(visitor);
    }

    @PostMapping("/{municipality}/survey/reminders/mails")
    View remind(Visitor visitor, HttpServletResponse response) {
        var sent = sendSurvey.byMail(visitor.municipality(), Occasion.REMINDER, visitor.actor());
        Notices.say(response, "actors.survey.reminded", sent);
        return back(visitor);
    }

    @PostMapping("/{municipality}/survey/names/{id}/settling")
    View settle(@PathVariable UUID id, Visitor visitor) {
        surveys.settleName(visitor.municipality(), id);
        return back(visitor);
    }

    @PostMapping("/{municipality}/survey/requests/{id}/sighting")
    View seen(@PathVariable UUID id, Visitor visitor) {
        surveys.seen(visitor.municipality(), id);
        return back(visitor);
    }

    private static View back(Visitor visitor) {
        return new RedirectView(visitor.home() + "/survey");
    }
}
