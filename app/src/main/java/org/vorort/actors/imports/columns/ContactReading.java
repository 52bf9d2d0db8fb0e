package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vorort.actors.cells.CellProblem;

/** Finds room for phones, mail and web addresses, whichever column they stand in. */
final class ContactReading {

    private static final List<Meaning> COLUMNS =
            List.of(Meaning.MAIL, Meaning.PHONE, Meaning.OTHER_PHONE, Meaning.WEB, Meaning.CONTACT);

    /** A remark such as "(nur vormittags)" was understood by people; half a number by nobody. */
    private static final Pattern REMARK = Pattern.compile("[^0-9@]+");

    private final RowDraft row;
    private final EntryKind subject;
    private final Set<String> fields;
    private Optional<PersonName> namedInContact = Optional.empty();

    ContactReading(RowDraft row, EntryKind subject) {
        this.row = row;
        this.subject = subject;
        this.fields = Set.copyOf(subject.fields());
    }

    void read() {
        for (var column : COLUMNS) {
            if (row.isFilled(column)) {
                read(column, cells(column));
            }
        }
    }

    /** A person whose name stood in the column for contacts of any kind. */
    Optional<PersonName> namedInContact() {
        return namedInContact;
    }

    private ContactCells cells(Meaning column) {
        var cell = row.cell(column);
        if (row.isFilled(Meaning.ENTRY_ID) && column != Meaning.CONTACT) {
            return ContactCells.ofOurs(column, cell);
        }
        return switch (column) {
            case MAIL -> ContactCells.ofMails(cell);
            case WEB -> ContactCells.ofWebs(cell);
            case CONTACT -> ContactCells.ofAny(cell);
            default -> ContactCells.ofPhones(cell);
        };
    }

    private void read(Meaning column, ContactCells cells) {
        var homeless = new ArrayList<String>();
        cells.mails().stream().filter(piece -> !placed(column, piece, "mail")).forEach(homeless::add);
        cells.webs().stream().filter(piece -> !placed(column, piece, "web")).forEach(homeless::add);
        cells.phones().stream().filter(piece -> !phonePlaced(column, piece)).forEach(homeless::add);
        if (column == Meaning.CONTACT && subject != EntryKind.PERSON) {
            namedInContact = PersonName.read(cells.rest());
        }
        var rest = namedInContact.isPresent() ? "" : cells.rest();
        if (cells.problem().isPresent()) {
            row.unreadable(
                    column,
                    column.code(),
                    cells.problem().map(CellProblem::textKey).orElse(""));
        } else if (!rest.isEmpty() && !REMARK.matcher(rest).matches()) {
            row.unreadable(column, column.code(), "actors.imports.problem.rest", rest);
        } else {
            surplus(column, homeless, rest);
        }
    }

    private void surplus(Meaning column, List<String> homeless, String rest) {
        if (!rest.isEmpty()) {
            homeless.add(rest);
        }
        if (!homeless.isEmpty()) {
            var kept = String.join("; ", homeless);
            row.keep(column.code(), kept);
            row.problem(Problem.Weight.HINT, column, "actors.imports.problem.surplus", kept);
        }
    }

    private boolean phonePlaced(Meaning column, String piece) {
        return column != Meaning.OTHER_PHONE && placed(column, piece, "phone") || placed(column, piece, "otherPhone");
    }

    /** Another column's room is free only where that column has nothing to say in this row. */
    private boolean placed(Meaning column, String piece, String field) {
        var isOwn = column.code().equals(field);
        var owner = Meaning.of(field).orElseThrow();
        if (row.value(field).equals(piece)) {
            return true;
        }
        if (!fields.contains(field) || !row.value(field).isEmpty() || !isOwn && row.isFilled(owner)) {
            return false;
        }
        row.put(field, piece);
        return true;
    }
}
