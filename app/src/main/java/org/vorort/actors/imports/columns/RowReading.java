package org.vorort.actors.imports.columns;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorort.actors.FieldText;
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.imports.columns.ListLine.Contact;
import org.vorort.actors.sheets.Sheet;

/** Reads one row: what it is about, then cell by cell what it says. */
final class RowReading {

    private static final List<Meaning> LINES = List.of(
            Meaning.SHORT_NAME,
            Meaning.REGISTER_NAME,
            Meaning.LEGAL_FORM,
            Meaning.KIND,
            Meaning.TITLE,
            Meaning.QUARTER,
            Meaning.REACHABLE_VIA,
            Meaning.ACCESSIBILITY);
    private static final List<Meaning> TEXTS = List.of(Meaning.OPENING_HOURS, Meaning.ABOUT, Meaning.NOTE);
    private static final List<Meaning> SINGLE_WORDS = List.of(Meaning.GROUP, Meaning.LEVEL);
    private static final List<Meaning> WORD_LISTS = List.of(Meaning.FIELDS, Meaning.TARGET_GROUPS, Meaning.LANGUAGES);

    /** No fields of an entry, but what cannot be read of them is kept beside it all the same. */
    private static final Set<Meaning> BESIDE = EnumSet.of(
            Meaning.ORGANISATION,
            Meaning.ADDRESS,
            Meaning.CONTACT,
            Meaning.CONTACT_PERSON,
            Meaning.CONTACT_PHONE,
            Meaning.CONTACT_MAIL,
            Meaning.FUNCTION,
            Meaning.FUNCTION_SINCE,
            Meaning.FUNCTION_UNTIL,
            Meaning.OFFERS);

    private final RowDraft draft;
    private final int number;
    private final EntryKind subject;
    private final Map<String, CatalogueWords> catalogues;
    private Optional<PersonName> contactName = Optional.empty();

    RowReading(Sheet.Row row, Mapping mapping, Map<String, CatalogueWords> catalogues) {
        this.draft = new RowDraft(row, mapping);
        this.number = row.number();
        this.catalogues = catalogues;
        this.subject = subject(mapping.subject());
    }

    ListLine read() {
        for (var meaning : Meaning.values()) {
            if (draft.has(meaning)
                    && (BESIDE.contains(meaning) || subject.fields().contains(meaning.code()))) {
                draft.put(meaning.code(), "");
            }
        }
        var name = subject == EntryKind.PERSON ? personName() : ownName();
        LINES.forEach(this::line);
        TEXTS.forEach(this::text);
        new AddressReading(draft).read();
        SINGLE_WORDS.forEach(this::word);
        WORD_LISTS.forEach(this::words);
        contactWay();
        var contacts = new ContactReading(draft, subject);
        contacts.read();
        contactName = contactName().or(contacts::namedInContact);
        new TermReading(draft).read(hasFunction());
        return draft.row(number, subject, name, contact().stream().toList(), organisation(), function(), offers());
    }

    /** The list's subject, unless the row says otherwise or names nothing but an organisation. */
    private EntryKind subject(EntryKind usual) {
        var said = RowKinds.of(draft.cell(Meaning.ROW_KIND));
        if (said.isPresent()) {
            return said.get();
        }
        var hasName = draft.isFilled(Meaning.NAME)
                || usual == EntryKind.PERSON
                        && (draft.isFilled(Meaning.FAMILY_NAME) || draft.isFilled(Meaning.GIVEN_NAME));
        return !hasName && draft.isFilled(Meaning.ORGANISATION) ? EntryKind.ORGANISATION : usual;
    }

    private String ownName() {
        var meaning = subject == EntryKind.ORGANISATION && draft.isFilled(Meaning.ORGANISATION)
                ? Meaning.ORGANISATION
                : Meaning.NAME;
        var name = CellTexts.line(draft.cell(meaning));
        refuseName(meaning, name);
        draft.put("name", name);
        return name;
    }

    private String personName() {
        var title = CellTexts.line(draft.cell(Meaning.TITLE));
        var given = CellTexts.line(draft.cell(Meaning.GIVEN_NAME));
        var family = CellTexts.line(draft.cell(Meaning.FAMILY_NAME));
        var whole = CellTexts.line(draft.cell(Meaning.NAME));
        var meaning = family.isEmpty() && given.isEmpty() ? Meaning.NAME : Meaning.FAMILY_NAME;
        var name = new PersonName(title, given, family);
        if (meaning == Meaning.NAME) {
            var read = PersonName.read(whole);
            name = read.orElse(new PersonName("", "", whole));
            if (read.isEmpty() && !whole.isEmpty()) {
                draft.problem(Problem.Weight.HINT, meaning, "actors.imports.problem.nameNotSplit");
            }
        } else if (family.isEmpty()) {
            name = new PersonName(title, "", given);
        }
        refuseName(meaning, name.whole());
        draft.put("title", name.title());
        draft.put("givenName", name.givenName());
        draft.put("familyName", name.familyName());
        return name.whole();
    }

    private void refuseName(Meaning meaning, String name) {
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            draft.problem(Problem.Weight.ROW, meaning, "actors.imports.problem.noName");
        } else if (CellTexts.hasMarkup(name)) {
            draft.problem(Problem.Weight.ROW, meaning, "actors.imports.problem.markupInName");
        } else if (CellTexts.isFormula(name)) {
            draft.problem(Problem.Weight.ROW, meaning, "actors.imports.problem.formulaInName");
        } else if (name.length() > CellTexts.LONGEST_LINE) {
            draft.problem(
                    Problem.Weight.ROW,
                    meaning,
                    "actors.imports.problem.longName",
                    String.valueOf(CellTexts.LONGEST_LINE));
        }
    }

    private void line(Meaning meaning) {
        var isOfContact = meaning == Meaning.TITLE;
        if (draft.isFilled(meaning) && meaning.fits(subject) && !isOfContact) {
            plain(meaning, CellTexts.line(draft.cell(meaning)), CellTexts.LONGEST_LINE);
        }
    }

    private void text(Meaning meaning) {
        if (draft.isFilled(meaning) && meaning.fits(subject)) {
            plain(meaning, CellTexts.text(draft.cell(meaning)), CellTexts.LONGEST_TEXT);
        }
    }

    private void plain(Meaning meaning, String text, int longest) {
        if (CellTexts.isFormula(text) || longest == CellTexts.LONGEST_LINE && CellTexts.hasMarkup(text)) {
            draft.unreadable(meaning, meaning.code(), "actors.imports.problem.notPlain");
        } else if (text.length() > longest) {
            draft.unreadable(meaning, meaning.code(), "actors.imports.problem.tooLong", String.valueOf(longest));
        } else {
            draft.put(meaning.code(), text);
            warn(meaning, text);
        }
    }

    /** What the directory does not keep about people is taken all the same, as a text may speak of no person. */
    private void warn(Meaning meaning, String text) {
        if (TEXTS.contains(meaning)) {
            for (var finding : FreeTextGuard.findings(text)) {
                draft.problem(Problem.Weight.HINT, meaning, Problem.FREE_TEXT, finding.word());
            }
        }
    }

    private void word(Meaning meaning) {
        if (draft.isFilled(meaning) && meaning.fits(subject)) {
            catalogues
                    .get(meaning.code())
                    .find(draft.cell(meaning))
                    .ifPresentOrElse(
                            key -> draft.put(meaning.code(), key),
                            () -> draft.unreadable(meaning, meaning.code(), "actors.imports.problem.word"));
        }
    }

    private void words(Meaning meaning) {
        if (draft.isFilled(meaning) && meaning.fits(subject)) {
            var found = catalogues.get(meaning.code()).findAll(draft.cell(meaning));
            draft.put(meaning.code(), FieldText.join(found.keys()));
            if (!found.unknown().isEmpty()) {
                var unknown = String.join("; ", found.unknown());
                draft.keep(meaning.code(), unknown);
                draft.problem(Problem.Weight.CELL, meaning, "actors.imports.problem.words", unknown);
            }
        }
    }

    private void contactWay() {
        if (draft.isFilled(Meaning.CONTACT_WAY) && Meaning.CONTACT_WAY.fits(subject)) {
            CellTexts.contactWay(draft.cell(Meaning.CONTACT_WAY))
                    .ifPresentOrElse(
                            way -> draft.put("contactWay", way.code()),
                            () -> draft.unreadable(
                                    Meaning.CONTACT_WAY, "contactWay", "actors.imports.problem.contactWay"));
        }
    }

    private Optional<PersonName> contactName() {
        if (subject == EntryKind.PERSON) {
            return Optional.empty();
        }
        if (draft.isFilled(Meaning.CONTACT_PERSON)) {
            var line = CellTexts.line(draft.cell(Meaning.CONTACT_PERSON));
            var name = PersonName.read(line)
                    .or(() -> PersonName.read(ContactCells.ofAny(line).rest()));
            if (name.isEmpty()) {
                draft.unreadable(Meaning.CONTACT_PERSON, "contactPerson", "actors.imports.problem.contactPerson");
            }
            return name;
        }
        var given = CellTexts.line(draft.cell(Meaning.GIVEN_NAME));
        var family = CellTexts.line(draft.cell(Meaning.FAMILY_NAME));
        var whole = (given + " " + family).strip();
        if (whole.isEmpty() || CellTexts.hasMarkup(whole) || whole.length() > CellTexts.LONGEST_LINE) {
            return Optional.empty();
        }
        var title = CellTexts.line(draft.cell(Meaning.TITLE));
        return Optional.of(family.isEmpty() ? new PersonName(title, "", given) : new PersonName(title, given, family));
    }

    private Optional<Contact> contact() {
        return contactName.map(name -> {
            var line = CellTexts.line(draft.cell(Meaning.CONTACT_PERSON));
            var beside = ContactCells.ofAny(PersonName.read(line).isPresent() ? "" : line);
            var phones = ContactCells.ofPhones(draft.cell(Meaning.CONTACT_PHONE));
            var mails = ContactCells.ofMails(draft.cell(Meaning.CONTACT_MAIL));
            phones.problem().ifPresent(why -> draft.unreadable(Meaning.CONTACT_PHONE, "contactPhone", why.textKey()));
            mails.problem().ifPresent(why -> draft.unreadable(Meaning.CONTACT_MAIL, "contactMail", why.textKey()));
            return new Contact(name, first(phones.phones(), beside.phones()), first(mails.mails(), beside.mails()));
        });
    }

    private static String first(List<String> own, List<String> beside) {
        return own.isEmpty() ? beside.isEmpty() ? "" : beside.getFirst() : own.getFirst();
    }

    private String organisation() {
        if (subject == EntryKind.ORGANISATION || !draft.isFilled(Meaning.ORGANISATION)) {
            return "";
        }
        var name = CellTexts.line(draft.cell(Meaning.ORGANISATION));
        if (CellTexts.hasMarkup(name) || CellTexts.isFormula(name) || name.length() > CellTexts.LONGEST_LINE) {
            draft.unreadable(Meaning.ORGANISATION, "organisation", "actors.imports.problem.notPlain");
            return "";
        }
        return name;
    }

    private String function() {
        var function = CellTexts.line(draft.cell(Meaning.FUNCTION));
        if (!function.isEmpty() && !hasFunction()) {
            draft.keep("function", function);
            draft.problem(Problem.Weight.HINT, Meaning.FUNCTION, "actors.imports.problem.functionOfNobody");
            return "";
        }
        return function;
    }

    /** Whether the row names somebody who does something somewhere. */
    private boolean hasFunction() {
        return subject == EntryKind.PERSON ? draft.isFilled(Meaning.ORGANISATION) : contactName.isPresent();
    }

    private String offers() {
        var offers = CellTexts.text(draft.cell(Meaning.OFFERS));
        if (!offers.isEmpty() && subject != EntryKind.ORGANISATION && !draft.isFilled(Meaning.ORGANISATION)) {
            draft.unreadable(Meaning.OFFERS, "offers", "actors.imports.problem.offersOfNobody");
            return "";
        }
        return offers;
    }
}
