package org.vorort.actors.imports.columns;

import java.util.List;
import java.util.Optional;
import org.vorort.actors.ContactRules;
import org.vorort.actors.cells.CellProblem;
import org.vorort.actors.cells.CellReading;
import org.vorort.actors.cells.MailCell;
import org.vorort.actors.cells.PhoneCell;
import org.vorort.actors.cells.WebCell;

/**
 * The mail addresses, phones and web addresses in a cell.
 *
 * @param rest what stood there besides
 * @param problem why nothing could be read
 */
record ContactCells(
        List<String> mails, List<String> phones, List<String> webs, String rest, Optional<CellProblem> problem) {

    private static final ContactCells NOTHING = new ContactCells(List.of(), List.of(), List.of(), "", Optional.empty());

    static ContactCells ofMails(String cell) {
        return switch (MailCell.read(cell)) {
            case CellReading.Blank<List<String>> _ -> NOTHING;
            case CellReading.Read<List<String>> read ->
                new ContactCells(read.value(), List.of(), List.of(), read.rest(), Optional.empty());
            case CellReading.Unreadable<List<String>> wrong ->
                wrong.problem() == CellProblem.WEB_INSTEAD_OF_MAIL ? ofWebs(cell) : unreadable(cell, wrong.problem());
        };
    }

    static ContactCells ofWebs(String cell) {
        return switch (WebCell.read(cell)) {
            case CellReading.Blank<List<String>> _ -> NOTHING;
            case CellReading.Read<List<String>> read ->
                new ContactCells(List.of(), List.of(), read.value(), read.rest(), Optional.empty());
            case CellReading.Unreadable<List<String>> wrong ->
                wrong.problem() == CellProblem.MAIL_INSTEAD_OF_WEB ? ofMails(cell) : unreadable(cell, wrong.problem());
        };
    }

    static ContactCells ofPhones(String cell) {
        return switch (PhoneCell.read(cell)) {
            case CellReading.Blank<List<PhoneCell.Phone>> _ -> NOTHING;
            case CellReading.Read<List<PhoneCell.Phone>> read -> {
                var numbers = read.value().stream().map(PhoneCell.Phone::number).toList();
                yield new ContactCells(List.of(), numbers, List.of(), read.rest(), Optional.empty());
            }
            case CellReading.Unreadable<List<PhoneCell.Phone>> wrong -> unreadable(cell, wrong.problem());
        };
    }

    /** Whatever a column for contacts of any kind holds. */
    static ContactCells ofAny(String cell) {
        var mails = ofMails(cell);
        var afterMails = mails.problem().isPresent() ? cell : mails.rest();
        var webs = mails.webs().isEmpty() ? ofWebs(afterMails) : NOTHING;
        var afterWebs = webs.problem().isPresent() ? afterMails : webs.rest();
        var phones = ofPhones(afterWebs);
        var allWebs = mails.webs().isEmpty() ? webs.webs() : mails.webs();
        return new ContactCells(mails.mails(), phones.phones(), allWebs, phones.rest(), Optional.empty());
    }

    /** As our own exports write it, which is as somebody typed it here: one of a kind, and nothing beside it. */
    static ContactCells ofOurs(Meaning meaning, String cell) {
        var read = switch (meaning) {
            case MAIL -> ContactRules.mail(cell);
            case WEB -> ContactRules.web(cell);
            default -> ContactRules.phone(cell);
        };
        if (read.isEmpty()) {
            return unreadable(cell, meaning == Meaning.MAIL ? CellProblem.NO_MAIL : CellProblem.NO_PHONE);
        }
        var found = List.of(read.get());
        return switch (meaning) {
            case MAIL -> new ContactCells(found, List.of(), List.of(), "", Optional.empty());
            case WEB -> new ContactCells(List.of(), List.of(), found, "", Optional.empty());
            default -> new ContactCells(List.of(), found, List.of(), "", Optional.empty());
        };
    }

    private static ContactCells unreadable(String cell, CellProblem problem) {
        return new ContactCells(List.of(), List.of(), List.of(), cell, Optional.of(problem));
    }
}
