package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vorort.actors.imports.columns.Headings.Understood;
import org.vorort.actors.imports.columns.Mapping.Column;
import org.vorort.actors.sheets.Sheet;
import org.vorort.actors.sheets.SheetFormat;

/** Guesses what the rows of a list are about and what its columns mean: by the headings, and where they say nothing, by content. */
public final class ColumnGuess {

    private static final double MOST = 0.8;
    private static final double MANY = 0.6;
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    private final Sheet sheet;
    private final ListWords.Known words;
    private final List<Optional<Understood>> understood = new ArrayList<>();
    private final List<Samples> samples = new ArrayList<>();
    private final List<Optional<Meaning>> meanings = new ArrayList<>();
    private final Set<Meaning> taken = EnumSet.noneOf(Meaning.class);

    private ColumnGuess(Sheet sheet, ListWords.Known words) {
        this.sheet = sheet;
        this.words = words;
        for (var i = 0; i < sheet.headings().size(); i++) {
            understood.add(words.headings().understand(sheet.headings().get(i)));
            samples.add(Samples.of(sheet, i));
            meanings.add(Optional.empty());
        }
    }

    public static Mapping of(Sheet sheet, ListWords.Known words) {
        var guess = new ColumnGuess(sheet, words);
        return guess.isOurs() ? guess.ours() : guess.foreign();
    }

    private boolean isOurs() {
        return sheet.headings().stream()
                .anyMatch(heading -> words.headings().ours(heading).equals(Optional.of(Meaning.ENTRY_ID)));
    }

    private Mapping ours() {
        for (var i = 0; i < meanings.size(); i++) {
            var meaning = words.headings().ours(sheet.headings().get(i));
            if (meaning.isPresent()) {
                take(i, meaning.get());
            }
        }
        var subject = taken.contains(Meaning.FAMILY_NAME)
                ? EntryKind.PERSON
                : taken.contains(Meaning.ORGANISATION) ? EntryKind.PLACE : EntryKind.ORGANISATION;
        return mapping(subject);
    }

    private Mapping foreign() {
        var subject = subject();
        for (var i = 0; i < meanings.size(); i++) {
            if (understood.get(i).filter(Understood::exact).isPresent()) {
                byHeading(i, subject);
            }
        }
        for (var i = 0; i < meanings.size(); i++) {
            if (understood.get(i).filter(word -> !word.exact()).isPresent()) {
                byHeading(i, subject);
            }
        }
        for (var i = 0; i < meanings.size(); i++) {
            if (understood.get(i).isEmpty()) {
                byContent(i);
            }
        }
        if (nameless(subject)) {
            byFirstText();
        }
        return mapping(subject);
    }

    private EntryKind subject() {
        var person = first(Meaning.GIVEN_NAME.code(), Meaning.FAMILY_NAME.code());
        var organisation = first(Headings.VEREIN, Headings.TRAGER, Headings.EINRICHTUNG);
        if (sheet.format() == SheetFormat.VCARD) {
            return EntryKind.PERSON;
        }
        if (person >= 0) {
            var isList = organisation >= 0
                    && organisation < person
                    && samples.get(organisation).isMostlyDistinct();
            return isList ? EntryKind.ORGANISATION : EntryKind.PERSON;
        }
        var name = first(Meaning.NAME.code());
        var place = first(Headings.EINRICHTUNG) >= 0 || name >= 0;
        if (first(Headings.TRAGER) >= 0 && place || first(Headings.EINRICHTUNG) >= 0 && first(Headings.VEREIN) >= 0) {
            return EntryKind.PLACE;
        }
        if (name >= 0 && organisation >= 0 && isPeople(name)) {
            var isList = organisation < name && samples.get(organisation).isMostlyDistinct();
            return isList ? EntryKind.ORGANISATION : EntryKind.PERSON;
        }
        var hasFunction = first(Meaning.FUNCTION.code()) >= 0;
        return name >= 0 && organisation < 0 && hasFunction && isPeople(name)
                ? EntryKind.PERSON
                : EntryKind.ORGANISATION;
    }

    private void byHeading(int column, EntryKind subject) {
        var word = understood.get(column).orElseThrow().word();
        var meaning = switch (word) {
            case Headings.VEREIN, Headings.TRAGER, Headings.EINRICHTUNG -> organisation(word, subject);
            case "name" -> name(column, subject);
            case Headings.NUMBER -> number(column);
            case Headings.SORT -> sort(column, subject);
            case Headings.TAGS -> readable(column, Meaning.FIELDS);
            case Headings.KEY ->
                samples.get(column).isAlwaysFilled() && samples.get(column).isDistinct()
                        ? Optional.of(Meaning.RECORD_KEY)
                        : Optional.<Meaning>empty();
            case "contact" ->
                Optional.of(isPeople(column) && subject != EntryKind.PERSON ? Meaning.CONTACT_PERSON : Meaning.CONTACT);
            default -> Meaning.of(word);
        };
        // Cards of people and of organisations come in one file.
        var isMixed = sheet.format() == SheetFormat.VCARD;
        if (meaning.isPresent() && (isMixed || meaning.get().fits(subject))) {
            var second = meaning.get() == Meaning.PHONE && taken.contains(Meaning.PHONE);
            take(column, second ? Meaning.OTHER_PHONE : meaning.get());
        }
    }

    private Optional<Meaning> organisation(String word, EntryKind subject) {
        return switch (subject) {
            case PERSON -> Optional.of(Meaning.ORGANISATION);
            case ORGANISATION -> Optional.of(Meaning.NAME);
            case PLACE -> Optional.of(word.equals(Headings.EINRICHTUNG) ? Meaning.NAME : Meaning.ORGANISATION);
        };
    }

    private Optional<Meaning> name(int column, EntryKind subject) {
        var hasOther = first(Headings.VEREIN, Headings.TRAGER, Headings.EINRICHTUNG) >= 0;
        return switch (subject) {
            case PERSON -> {
                var isFamilyName = first(Meaning.GIVEN_NAME.code()) >= 0 && first(Meaning.FAMILY_NAME.code()) < 0;
                yield Optional.of(isFamilyName ? Meaning.FAMILY_NAME : Meaning.NAME);
            }
            case PLACE -> Optional.of(first(Headings.EINRICHTUNG) >= 0 ? Meaning.CONTACT_PERSON : Meaning.NAME);
            case ORGANISATION -> Optional.of(hasOther && isPeople(column) ? Meaning.CONTACT_PERSON : Meaning.NAME);
        };
    }

    /** A house number stands behind its street; any other number is a running one. */
    private Optional<Meaning> number(int column) {
        var isBehindStreet = column > 0 && meanings.get(column - 1).equals(Optional.of(Meaning.STREET));
        return isBehindStreet ? Optional.of(Meaning.HOUSE_NUMBER) : Optional.empty();
    }

    private Optional<Meaning> sort(int column, EntryKind subject) {
        if (samples.get(column).are(1, cell -> RowKinds.of(cell).isPresent())) {
            return Optional.of(Meaning.ROW_KIND);
        }
        var group = readable(column, Meaning.GROUP);
        return group.isPresent() ? group : Optional.of(Meaning.KIND).filter(kind -> kind.fits(subject));
    }

    private Optional<Meaning> readable(int column, Meaning meaning) {
        var catalogue = words.catalogues().get(meaning.code());
        var isReadable = samples.get(column)
                .are(MANY, cell -> catalogue.findAll(cell).unknown().isEmpty());
        return isReadable ? Optional.of(meaning) : Optional.empty();
    }

    private void byContent(int column) {
        var cells = samples.get(column);
        if (cells.are(MOST, cell -> !ContactCells.ofMails(cell).mails().isEmpty())) {
            take(column, Meaning.MAIL);
        } else if (cells.are(MOST, cell -> !ContactCells.ofWebs(cell).webs().isEmpty())) {
            take(column, Meaning.WEB);
        } else if (cells.are(MOST, cell -> POSTCODE.matcher(cell).matches())) {
            take(column, Meaning.POSTCODE);
        } else if (cells.are(MOST, cell -> !ContactCells.ofPhones(cell).phones().isEmpty())) {
            take(column, taken.contains(Meaning.PHONE) ? Meaning.OTHER_PHONE : Meaning.PHONE);
        }
    }

    private boolean nameless(EntryKind subject) {
        var hasName =
                taken.contains(Meaning.NAME) || taken.contains(Meaning.FAMILY_NAME) && subject == EntryKind.PERSON;
        return !hasName && !(taken.contains(Meaning.ORGANISATION) && subject == EntryKind.PERSON);
    }

    /** Where no heading says so, the first column full of different texts holds the names. */
    private void byFirstText() {
        for (var i = 0; i < meanings.size(); i++) {
            var cells = samples.get(i);
            var isText = cells.are(
                    MOST, cell -> cell.codePoints().filter(Character::isLetter).count() > 2);
            if (meanings.get(i).isEmpty()
                    && understood.get(i).isEmpty()
                    && isText
                    && cells.isMostlyFilled()
                    && cells.isMostlyDistinct()) {
                take(i, Meaning.NAME);
                return;
            }
        }
    }

    private boolean isPeople(int column) {
        return samples.get(column)
                .are(MANY, cell -> cell.contains(" ") && PersonName.read(cell).isPresent());
    }

    private int first(String... wanted) {
        for (var i = 0; i < understood.size(); i++) {
            var word = understood.get(i).map(Understood::word).orElse("");
            if (List.of(wanted).contains(word)) {
                return i;
            }
        }
        return -1;
    }

    private void take(int column, Meaning meaning) {
        if (taken.add(meaning)) {
            meanings.set(column, Optional.of(meaning));
        }
    }

    private Mapping mapping(EntryKind subject) {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < meanings.size(); i++) {
            columns.add(new Column(sheet.headings().get(i), meanings.get(i)));
        }
        return new Mapping(subject, columns);
    }
}
