package org.vorort.actors.ties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.ties.TieStatement.Direction;

/**
 * A statement about a tie as the office types it.
 *
 * @param who the partner's name as typed
 * @param partner the id of who is meant; empty as long as nobody was chosen
 * @param said whose word it is: {@code office}, {@code speaker} or {@code partner}
 * @param kind the kind and, where it has one, the direction: {@code funding.to}
 * @param since a year or a day
 */
record TieForm(
        String who,
        String partner,
        String said,
        String kind,
        String strength,
        String topic,
        String since,
        String until,
        String mayPublish) {

    private static final String YEAR = "[12]\\d{3}";

    /** An empty form with this partner in it, as far as known. */
    static TieForm with(String who, String partner) {
        return new TieForm(who, partner, "office", "cooperation.mutual", "2", "", "", "", "");
    }

    static TieForm of(TieStatement statement) {
        return new TieForm(
                "",
                statement.partner().toString(),
                "",
                TieChoice.of(statement).code(),
                String.valueOf(statement.strength()),
                statement.topic(),
                statement.since().map(TieForm::shown).orElse(""),
                statement.until().map(LocalDate::toString).orElse(""),
                String.valueOf(statement.mayPublish()));
    }

    void check(CatalogueWords words, Errors errors) {
        if (TieChoice.of(kind).isEmpty()) {
            errors.rejectValue("kind", "actors.form.notOffered");
        }
        if (!strength.matches("[123]")) {
            errors.rejectValue("strength", "actors.form.notOffered");
        }
        if (!topic.isEmpty() && !words.knows(Catalogue.FIELD, topic)) {
            errors.rejectValue("topic", "actors.form.notOffered");
        }
        var first = day(since);
        var last = day(until);
        if (first.isEmpty() && !since.isBlank()) {
            errors.rejectValue("since", "actors.ties.since.wrong");
        }
        if (last.isEmpty() && !until.isBlank()) {
            errors.rejectValue("until", "actors.form.date");
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.rejectValue("until", "actors.form.endsBefore");
        }
    }

    /** Once it was checked. */
    TieChoice choice() {
        return TieChoice.of(kind).orElse(new TieChoice(TieKind.COOPERATION, Direction.MUTUAL));
    }

    Optional<LocalDate> firstDay() {
        return day(since);
    }

    Optional<LocalDate> lastDay() {
        return day(until);
    }

    boolean isPublic() {
        return mayPublish.equals("true");
    }

    /** A day; a year alone begins with its first. */
    private static Optional<LocalDate> day(String typed) {
        var text = typed.strip();
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.matches(YEAR) ? text + "-01-01" : text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String shown(LocalDate day) {
        return day.getDayOfYear() == 1 ? String.valueOf(day.getYear()) : day.toString();
    }
}
