package org.vorort.actors.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.survey.SurveyRequest.Answer;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.actors.ties.Ties;
import org.vorort.identity.Audit;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Takes what an organisation says about its partners: each one counts as soon as it is said, and can be corrected. */
@Service
class AnswerSurvey {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 2_000;

    /** A partner that was named. @param before whether that was in an earlier round */
    record Said(TieStatement statement, Organisation partner, boolean before) {}

    /** The question as one organisation sees it. @param names partners that the directory does not know */
    record Question(
            SurveyRequest request, Survey survey, Organisation organisation, List<Said> said, List<String> names) {}

    private final SignedLinks links;
    private final RequestStore requests;
    private final SurveyStore store;
    private final Organisations organisations;
    private final Ties ties;
    private final Audit audit;
    private final Clock clock;

    AnswerSurvey(
            SignedLinks links,
            RequestStore requests,
            SurveyStore store,
            Organisations organisations,
            Ties ties,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.requests = requests;
        this.store = store;
        this.organisations = organisations;
        this.ties = ties;
        this.audit = audit;
        this.clock = clock;
    }

    /** The question behind a link; empty when the link does not open or the round is over. */
    @Transactional(readOnly = true)
    public Optional<Question> byLink(MunicipalityId municipality, String token) {
        if (!(links.open(SendSurvey.PURPOSE, token) instanceof Opened.Valid valid)) {
            return Optional.empty();
        }
        return byOffice(municipality, UUID.fromString(valid.subject()))
                .filter(question -> question.survey().open(today()));
    }

    /** The question for the office, which types in what came on paper, also when the round is over. */
    @Transactional(readOnly = true)
    public Optional<Question> byOffice(MunicipalityId municipality, UUID request) {
        return requests.find(municipality, request).flatMap(found -> question(municipality, found));
    }

    /** Notes a partner. What was said before of the same partner and kind is replaced, never doubled. */
    @Transactional
    Ties.Result keep(MunicipalityId municipality, Question question, PartnerForm form, Via via, Visitor.Actor by) {
        var old = said(question, form.statement());
        var stated = ties.state(municipality, statement(question, form, via), by);
        if (stated instanceof Ties.Result.Stated now) {
            old.filter(said -> !said.statement().id().equals(now.id()))
                    .ifPresent(said -> takeBack(municipality, said, by));
            answered(municipality, question, Answer.TIES, via);
        }
        return stated;
    }

    /** Takes a partner back. @return whether it was there */
    @Transactional
    boolean drop(MunicipalityId municipality, Question question, UUID statement, Via via, Visitor.Actor by) {
        var found = said(question, Optional.of(statement));
        found.ifPresent(said -> {
            takeBack(municipality, said, by);
            answered(municipality, question, question.said().size() > 1 ? Answer.TIES : Answer.NONE, via);
        });
        return found.isPresent();
    }

    /** Notes the name of a partner that the directory does not know, for the office. */
    @Transactional
    void note(MunicipalityId municipality, Question question, String name) {
        var shortened = cut(name, LONGEST_NAME);
        if (!shortened.isEmpty() && !question.names().contains(shortened)) {
            store.note(municipality, question.request().id(), Ids.fresh(), shortened, clock.instant());
        }
    }

    /** Says that this is all. What was said in an earlier round and still stands counts as said again. */
    @Transactional
    void complete(MunicipalityId municipality, Question question, String remark, Via via, Visitor.Actor by) {
        for (var said : question.said()) {
            if (said.before()) {
                ties.state(municipality, again(said.statement(), via), by);
            }
        }
        var nobody = question.said().isEmpty() && question.names().isEmpty();
        answered(municipality, question, nobody ? Answer.NOBODY : Answer.TIES, via);
        audit.record(
                by, nobody ? "surveyNobody" : "surveyAnswered", Surveys.subject(question.survey()), Map.of(), Map.of());
        requests.remark(municipality, question.request().id(), cut(remark, LONGEST_REMARK));
    }

    /** Notes that the organisation does not want to answer. What it said before stays. */
    @Transactional
    void refuse(MunicipalityId municipality, Question question, Via via, Visitor.Actor by) {
        answered(municipality, question, Answer.REFUSED, via);
        audit.record(by, "surveyRefused", Surveys.subject(question.survey()), Map.of(), Map.of());
    }

    private void answered(MunicipalityId municipality, Question question, Answer answer, Via via) {
        requests.answered(municipality, question.request().id(), answer, via.code(), clock.instant());
    }

    /** Said by mistake, it goes; said in an earlier round, it was true then and ends today. */
    private void takeBack(MunicipalityId municipality, Said said, Visitor.Actor by) {
        if (said.before()) {
            ties.change(municipality, said.statement().endedOn(today()), by);
        } else {
            ties.remove(municipality, said.statement(), by);
        }
    }

    private Optional<Question> question(MunicipalityId municipality, SurveyRequest request) {
        var organisation = organisations.byId(municipality, request.organisation());
        var survey = store.find(municipality, request.survey());
        return organisation.flatMap(found -> survey.map(round -> new Question(
                request,
                round,
                found,
                said(municipality, found.id(), round.startedAt()),
                store.names(municipality, request.id()))));
    }

    private List<Said> said(MunicipalityId municipality, OrganisationId speaker, Instant started) {
        return ties.statements(municipality, speaker).stream()
                .filter(statement -> statement.author() == Author.SPEAKER
                        && statement.speaker().equals(speaker)
                        && statement.until().map(last -> last.isAfter(today())).orElse(true))
                .flatMap(statement -> organisations.byId(municipality, statement.partner()).stream()
                        .map(partner -> new Said(
                                statement, partner, statement.statedAt().isBefore(started))))
                .sorted(Comparator.comparing((Said said) -> said.partner().name())
                        .thenComparing(said -> said.statement().kind()))
                .toList();
    }

    private static Optional<Said> said(Question question, Optional<UUID> statement) {
        return question.said().stream()
                .filter(said ->
                        statement.map(id -> said.statement().id().equals(id)).orElse(false))
                .findFirst();
    }

    private TieStatement statement(Question question, PartnerForm form, Via via) {
        var choice = form.choice();
        return new TieStatement(
                Ids.fresh(),
                question.organisation().id(),
                form.partner(),
                choice.kind(),
                choice.direction(),
                form.closeness(),
                form.topic(),
                form.firstDay(),
                Optional.empty(),
                form.isPublic(),
                Author.SPEAKER,
                via,
                clock.instant());
    }

    private TieStatement again(TieStatement said, Via via) {
        return new TieStatement(
                said.id(),
                said.speaker(),
                said.partner(),
                said.kind(),
                said.direction(),
                said.strength(),
                said.topic(),
                said.since(),
                said.until(),
                said.mayPublish(),
                said.author(),
                via,
                clock.instant());
    }

    private static String cut(String text, int longest) {
        var stripped = text.strip();
        return stripped.substring(0, Math.min(longest, stripped.length()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
