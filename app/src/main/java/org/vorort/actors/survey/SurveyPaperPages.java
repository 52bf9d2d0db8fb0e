package org.vorort.actors.survey;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.survey.AnswerSurvey.Question;
import org.vorort.actors.survey.SendSurvey.Occasion;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.Letter;
import org.vorort.shell.Letterhead;
import org.vorort.shell.NotFound;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Refused;
import org.vorort.shell.Texts;

/** What the survey puts on paper: letters with a link, and the questionnaire for those who answer by pen. */
@Controller
class SurveyPaperPages {

    /**
     * @param arms the coat of arms as a picture within the text; empty where there is none
     * @param organisation whose name stands on the sheet; empty for one to be filled in by anybody
     */
    record QuestionnaireView(Letterhead head, String arms, String organisation, List<String> topics, int lines) {}

    /** As many as leave room for the explanation on the same sheet. */
    private static final int LINES = 8;

    private final SendSurvey sendSurvey;
    private final Surveys surveys;
    private final AnswerSurvey answers;
    private final Municipalities municipalities;
    private final Catalogues catalogues;
    private final Documents documents;
    private final Texts texts;

    SurveyPaperPages(
            SendSurvey sendSurvey,
            Surveys surveys,
            AnswerSurvey answers,
            Municipalities municipalities,
            Catalogues catalogues,
            Documents documents,
            Texts texts) {
        this.sendSurvey = sendSurvey;
        this.surveys = surveys;
        this.answers = answers;
        this.municipalities = municipalities;
        this.catalogues = catalogues;
        this.documents = documents;
        this.texts = texts;
    }

    @PostMapping("/{municipality}/survey/letters")
    ResponseEntity<byte[]> letters(Visitor visitor) {
        return serial(sendSurvey.byLetter(visitor.municipality(), Occasion.QUESTION, visitor.actor()), visitor);
    }

    @PostMapping("/{municipality}/survey/reminders/letters")
    ResponseEntity<byte[]> remind(Visitor visitor) {
        return serial(sendSurvey.byLetter(visitor.municipality(), Occasion.REMINDER, visitor.actor()), visitor);
    }

    @GetMapping("/{municipality}/survey/questionnaire")
    ResponseEntity<byte[]> questionnaire(Visitor visitor) {
        return questionnaire("", surveys.current(visitor.municipality()).map(Surveys.Round::survey), visitor);
    }

    @GetMapping("/{municipality}/survey/requests/{id}/questionnaire")
    ResponseEntity<byte[]> questionnaire(@PathVariable UUID id, Visitor visitor) {
        Question question = answers.byOffice(visitor.municipality(), id).orElseThrow(NotFound::new);
        return questionnaire(question.organisation().name(), Optional.of(question.survey()), visitor);
    }

    private ResponseEntity<byte[]> questionnaire(String organisation, Optional<Survey> survey, Visitor visitor) {
        var language = Language.DE;
        var town = municipalities
                .find(visitor.municipality())
                .orElseThrow(NotFound::new)
                .name();
        var deadline =
                survey.map(round -> Formats.date(language, round.deadline())).orElse("");
        var title = texts.text(language, "actors.survey.sheet.title");
        var meta = deadline.isEmpty() ? "" : texts.text(language, "actors.survey.sheet.until", deadline);
        var frame = documents.frame(language, town, title, meta, PrintFrame.Format.A4);
        var words = catalogues.words(visitor.municipality(), language);
        var topics = words.choices(Catalogue.FIELD, List.of()).stream()
                .map(choice -> choice.value() + " " + choice.label())
                .toList();
        var head = municipalities.letterhead(visitor.municipality());
        var arms = head.coatOfArms()
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse("");
        var view = new QuestionnaireView(head, arms, organisation, topics, LINES);
        return pdf("actors.survey.sheet.file", documents.report("actors/survey/questionnaire", frame, view), visitor);
    }

    private ResponseEntity<byte[]> serial(List<Letter> letters, Visitor visitor) {
        if (letters.isEmpty()) {
            throw new Refused("actors.survey.noLetters");
        }
        return pdf("actors.survey.file", documents.serial(letters), visitor);
    }

    private ResponseEntity<byte[]> pdf(String nameKey, byte[] bytes, Visitor visitor) {
        var name = texts.text(visitor.language(), nameKey);
        return Documents.shown(name, bytes);
    }
}
