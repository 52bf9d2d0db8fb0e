package org.vorort.actors.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.survey.Surveys.Asked;
import org.vorort.actors.upkeep.UpkeepRules.Way;
import org.vorort.identity.Audit;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.shell.Formats;
import org.vorort.shell.Letter;

/** Sends the question, and the one reminder, by mail or as letters. */
@Service
class SendSurvey {

    static final String PURPOSE = "survey";

    /** The question itself, or the reminder. */
    enum Occasion {
        QUESTION,
        REMINDER
    }

    private final Surveys surveys;
    private final SurveyStore store;
    private final RequestStore requests;
    private final SurveyLetters letters;
    private final SignedLinks links;
    private final PostOffice post;
    private final Municipalities municipalities;
    private final Audit audit;
    private final Clock clock;
    private final String url;

    SendSurvey(
            Surveys surveys,
            SurveyStore store,
            RequestStore requests,
            SurveyLetters letters,
            SignedLinks links,
            PostOffice post,
            Municipalities municipalities,
            Audit audit,
            Clock clock,
            @Value("${vorort.url}") String url) {
        this.surveys = surveys;
        this.store = store;
        this.requests = requests;
        this.letters = letters;
        this.links = links;
        this.post = post;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
        this.url = url;
    }

    /** One mail to each who is due by mail. @return how many */
    @Transactional
    int byMail(MunicipalityId municipality, Occasion occasion, Visitor.Actor by) {
        var mails = 0;
        for (var due : due(municipality, occasion, Way.MAIL)) {
            var organisation = due.asked().organisation();
            var wording = letters.wording(municipality, due.survey(), organisation, occasion, by);
            var address = address(municipality, due, occasion, by);
            post.send(
                    municipality,
                    new Message(
                            PURPOSE,
                            Language.DE,
                            Recipient.byMail(
                                    organisation.name(), organisation.details().mail()),
                            wording.subject(),
                            letters.mail(wording, address)),
                    by);
            mails++;
        }
        note(municipality, occasion, mails, "mails", by);
        return mails;
    }

    /** The letters for each who is due by letter; printing them counts as asking. */
    @Transactional
    List<Letter> byLetter(MunicipalityId municipality, Occasion occasion, Visitor.Actor by) {
        var printed = new ArrayList<Letter>();
        for (var due : due(municipality, occasion, Way.LETTER)) {
            var organisation = due.asked().organisation();
            var wording = letters.wording(municipality, due.survey(), organisation, occasion, by);
            var address = address(municipality, due, occasion, by);
            printed.add(letters.letter(municipality, organisation, wording, address, by));
        }
        note(municipality, occasion, printed.size(), "letters", by);
        return printed;
    }

    private record Due(Survey survey, Asked asked) {}

    /** Whoever sends first locks the round, so that a second click finds nobody left. */
    private List<Due> due(MunicipalityId municipality, Occasion occasion, Way way) {
        var due = new ArrayList<Due>();
        if (store.lockNewest(municipality).isEmpty()) {
            return due;
        }
        var round = surveys.current(municipality).orElseThrow();
        var now = clock.instant();
        for (var asked : round.asked()) {
            var request = asked.request();
            var wanted = switch (occasion) {
                case QUESTION -> request.mayAsk();
                case REMINDER -> request.mayRemind(round.survey().remindAfterDays(), now);
            };
            if (round.open() && wanted && request.way() == way) {
                due.add(new Due(round.survey(), asked));
            }
        }
        return due;
    }

    /** The reminder carries the same link, so that what was begun goes on. */
    private String address(MunicipalityId municipality, Due due, Occasion occasion, Visitor.Actor by) {
        var request = due.asked().request();
        var now = clock.instant();
        var link = request.link().orElseGet(() -> issue(request, due.survey(), now, by));
        if (occasion == Occasion.QUESTION) {
            requests.asked(municipality, request.id(), link, now);
        } else {
            requests.reminded(municipality, request.id(), now);
        }
        var town = municipalities.find(municipality).orElseThrow();
        return url + town.path() + "/survey/" + links.token(link);
    }

    private UUID issue(SurveyRequest request, Survey survey, Instant now, Visitor.Actor by) {
        var end = survey.deadline().plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
        var validity = Duration.between(now, end);
        return links.issue(PURPOSE, request.id().toString(), validity, false, by.name())
                .link();
    }

    private void note(MunicipalityId municipality, Occasion occasion, int number, String way, Visitor.Actor by) {
        if (number > 0) {
            var survey = store.newest(municipality).orElseThrow();
            var act = occasion == Occasion.QUESTION ? "surveySent" : "surveyReminded";
            audit.record(by, act, Surveys.subject(survey), Map.of(), Map.of(way, String.valueOf(number)));
        }
    }
}
