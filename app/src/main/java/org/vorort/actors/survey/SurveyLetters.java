package org.vorort.actors.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisation;
import org.vorort.actors.survey.SendSurvey.Occasion;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Formats;
import org.vorort.shell.Letter;
import org.vorort.shell.Texts;

/** The words of the question and of the reminder; mail and letter say the same. */
@Component
class SurveyLetters {

    private static final Language GERMAN = Language.DE;

    private final Municipalities municipalities;
    private final Texts texts;
    private final Clock clock;

    SurveyLetters(Municipalities municipalities, Texts texts, Clock clock) {
        this.municipalities = municipalities;
        this.texts = texts;
        this.clock = clock;
    }

    Letter.Wording wording(
            MunicipalityId municipality,
            Survey survey,
            Organisation organisation,
            Occasion occasion,
            Visitor.Actor by) {
        var town = municipalities.find(municipality).orElseThrow().name();
        var deadline = Formats.date(GERMAN, survey.deadline());
        var subject = switch (occasion) {
            case QUESTION -> text("actors.survey.letter.subject", town);
            case REMINDER -> text("actors.survey.reminder.subject", deadline);
        };
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                switch (occasion) {
                    case QUESTION -> text("actors.survey.letter.what", town, organisation.name());
                    case REMINDER -> text("actors.survey.reminder.what", organisation.name());
                });
        if (!survey.words().isBlank()) {
            paragraphs.addAll(survey.words()
                    .strip()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList());
        }
        paragraphs.add(text("actors.survey.letter.how", deadline));
        paragraphs.add(text("actors.survey.letter.public"));
        paragraphs.add(text("actors.survey.letter.otherwise"));
        paragraphs.add(text("actors.survey.letter.languages", Tongue.names()));
        return new Letter.Wording(
                GERMAN.code(),
                subject,
                text("actors.survey.letter.salutation"),
                paragraphs,
                text("actors.survey.letter.closing"),
                by.name(),
                "");
    }

    /** The body of the mail with these words; the address stands by itself, so that it can be tapped. */
    String mail(Letter.Wording wording, String address) {
        var parts = new ArrayList<>(List.of(wording.salutation()));
        parts.addAll(wording.paragraphs());
        parts.add(2, address);
        parts.add(wording.closing() + "\n" + wording.signature());
        return String.join("\n\n", parts);
    }

    Letter letter(
            MunicipalityId municipality,
            Organisation organisation,
            Letter.Wording wording,
            String address,
            Visitor.Actor by) {
        var head = municipalities.letterhead(municipality);
        var details = organisation.details();
        return new Letter(
                head,
                GERMAN,
                List.of(organisation.name(), details.street(), (details.postcode() + " " + details.town()).strip()),
                LocalDate.ofInstant(clock.instant(), Formats.ZONE),
                new Letter.Contact(head.town(), by.name(), head.phone(), head.mail(), ""),
                wording,
                Optional.of(new Letter.WebLink(address, text("actors.survey.letter.link"))));
    }

    private String text(String key, Object... arguments) {
        return texts.text(GERMAN, key, arguments);
    }
}
