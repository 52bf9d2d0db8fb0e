package org.vorort.meetings.agenda;

import java.util.Optional;
import org.springframework.validation.Errors;

/** An item of the agenda as typed. @param anyway whether the words the guard found may stand */
record ItemForm(
        String number,
        String title,
        String kind,
        String minutes,
        String speaker,
        String open,
        String plain,
        String version,
        String anyway) {

    static final ItemForm EMPTY = new ItemForm("", "", "discussion", "10", "", "true", "", "", "");

    private static final int LONGEST_NUMBER = 10;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_MINUTES = 600;

    static ItemForm of(AgendaItem item) {
        var words = item.words();
        return new ItemForm(
                words.number(),
                words.title(),
                words.kind().code(),
                words.minutes().map(String::valueOf).orElse(""),
                words.speaker(),
                String.valueOf(words.open()),
                words.plain(),
                String.valueOf(item.version()),
                "");
    }

    void check(Errors errors) {
        if (title.isBlank()) {
            errors.rejectValue("title", "meetings.agenda.title.missing");
        }
        tooLong(errors, "title", title, LONGEST_TEXT);
        tooLong(errors, "number", number, LONGEST_NUMBER);
        tooLong(errors, "speaker", speaker, LONGEST_TEXT);
        tooLong(errors, "plain", plain, LONGEST_TEXT);
        if (ItemKind.of(kind).isEmpty()) {
            errors.rejectValue("kind", "meetings.agenda.kind.missing");
        }
        if (!minutes.isBlank() && duration().isEmpty()) {
            errors.rejectValue("minutes", "meetings.agenda.minutes.wrong", new Object[] {LONGEST_MINUTES}, "");
        }
    }

    /** What it says. @throws java.util.NoSuchElementException where {@link #check} found something wrong */
    AgendaItem.Words words() {
        return new AgendaItem.Words(
                number.strip(),
                title.strip(),
                ItemKind.of(kind).orElseThrow(),
                duration(),
                speaker.strip(),
                open.equals("true"),
                plain.strip());
    }

    boolean confirmsWords() {
        return anyway.equals("true");
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private Optional<Integer> duration() {
        if (!minutes.strip().matches("\\d{1,3}")) {
            return Optional.empty();
        }
        var number = Integer.parseInt(minutes.strip());
        return number >= 1 && number <= LONGEST_MINUTES ? Optional.of(number) : Optional.empty();
    }

    private static void tooLong(Errors errors, String field, String text, int longest) {
        if (text.length() > longest) {
            errors.rejectValue(field, "actors.form.tooLong", new Object[] {longest}, "");
        }
    }
}
