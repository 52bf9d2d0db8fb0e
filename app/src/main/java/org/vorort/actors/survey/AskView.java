package org.vorort.actors.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorort.actors.Organisation;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.survey.AnswerSurvey.Question;
import org.vorort.actors.survey.AnswerSurvey.Said;
import org.vorort.actors.ties.TieChoice;
import org.vorort.actors.ties.TieStatement;
import org.vorort.kernel.Language;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;

/**
 * The answering page, for whoever holds the link or for the office that types in what came on paper.
 *
 * @param path of this page below the municipality
 * @param query what was typed to find a partner
 * @param partner who is answered about just now
 * @param done what happened last: {@code kept}, {@code gone}, {@code noted} or nothing
 * @param thisYear the newest year that can be chosen
 */
record AskView(
        String path,
        boolean office,
        Question question,
        Tongue tongue,
        AnswerWords answerWords,
        CatalogueWords catalogue,
        String query,
        List<Organisation> found,
        Optional<Partner> partner,
        String done,
        int thisYear) {

    /** The form about one partner. */
    record Partner(Organisation organisation, PartnerForm form) {}

    private static final int YEARS_BACK = 25;

    String say(String key, Object... arguments) {
        return answerWords.say(tongue, key, arguments);
    }

    String deadline() {
        return Formats.date(
                tongue == Tongue.EN ? Language.EN : Language.DE,
                question.survey().deadline());
    }

    List<Tongue> tongues() {
        return List.of(Tongue.values());
    }

    boolean searched() {
        return !query.isBlank();
    }

    boolean says(String what) {
        return done.equals(what);
    }

    FormState form() {
        return FormState.of(partner.orElseThrow().form());
    }

    FormState search() {
        return FormState.of(new Search(query));
    }

    record Search(String q) {}

    /** What was said of a partner, in one line. */
    String line(Said said) {
        var statement = said.statement();
        var line = new StringBuilder(say("kind." + TieChoice.of(statement).code()))
                .append(", ")
                .append(say("strength." + statement.strength()));
        if (!statement.topic().isEmpty()) {
            line.append(", ").append(catalogue.word(Catalogue.FIELD, statement.topic()));
        }
        statement.since().ifPresent(day -> line.append(", ").append(say("since.year", String.valueOf(day.getYear()))));
        return line.append(", ").append(say(published(statement))).toString();
    }

    private static String published(TieStatement statement) {
        return statement.mayPublish() ? "public.yes" : "public.no";
    }

    List<Choice> kinds() {
        var kinds = new ArrayList<Choice>();
        for (var choice : TieChoice.all()) {
            kinds.add(new Choice(choice.code(), say("kind." + choice.code())));
        }
        return kinds;
    }

    List<Choice> strengths() {
        return List.of(
                new Choice("1", say("strength.1")),
                new Choice("2", say("strength.2")),
                new Choice("3", say("strength.3")));
    }

    List<Choice> topics() {
        return catalogue.choices(Catalogue.FIELD, List.of());
    }

    List<Choice> years() {
        var years = new ArrayList<Choice>();
        var oldest = partner.flatMap(one -> one.form().firstDay())
                .map(day -> Math.min(day.getYear(), thisYear - YEARS_BACK))
                .orElse(thisYear - YEARS_BACK);
        for (var year = thisYear; year >= oldest; year--) {
            years.add(new Choice(String.valueOf(year), String.valueOf(year)));
        }
        return years;
    }
}
