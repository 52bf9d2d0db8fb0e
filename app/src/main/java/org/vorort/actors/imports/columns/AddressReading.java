package org.vorort.actors.imports.columns;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.vorort.actors.cells.CellReading;
import org.vorort.actors.cells.NumberCell;
import org.vorort.actors.cells.PostcodeCell;

/** Reads street, postcode and town, whether each has a column or they share one. */
final class AddressReading {

    private static final Pattern POSTCODE_AND_TOWN = Pattern.compile("(?i)(?:D\\s*-\\s*)?([0-9]{5})[\\s,]+([^0-9].*)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?s)(.+?)\\s*[,;\\n]\\s*(?:D\\s*-\\s*)?([0-9]{5})\\s+([^,;\\n]+)");

    private final RowDraft row;

    AddressReading(RowDraft row) {
        this.row = row;
    }

    void read() {
        street();
        postcode();
        town();
        address();
        degrees(Meaning.LATITUDE);
        degrees(Meaning.LONGITUDE);
    }

    private void street() {
        if (row.isFilled(Meaning.STREET)) {
            var street = CellTexts.line(row.cell(Meaning.STREET) + " " + row.cell(Meaning.HOUSE_NUMBER));
            if (CellTexts.hasMarkup(street)
                    || CellTexts.isFormula(street)
                    || street.length() > CellTexts.LONGEST_LINE) {
                row.unreadable(Meaning.STREET, "street", "actors.imports.problem.notPlain");
            } else {
                row.put("street", street);
            }
        }
    }

    private void postcode() {
        switch (PostcodeCell.read(row.cell(Meaning.POSTCODE))) {
            case CellReading.Blank<String> _ -> {}
            case CellReading.Read<String> read -> {
                row.put("postcode", read.value());
                if (!row.isFilled(Meaning.TOWN)) {
                    putIfFree("town", CellTexts.line(read.rest()));
                }
            }
            case CellReading.Unreadable<String> wrong ->
                row.unreadable(Meaning.POSTCODE, "postcode", wrong.problem().textKey());
        }
    }

    private void town() {
        if (!row.isFilled(Meaning.TOWN)) {
            return;
        }
        var line = CellTexts.line(row.cell(Meaning.TOWN));
        var both = POSTCODE_AND_TOWN.matcher(line);
        if (CellTexts.hasMarkup(line) || CellTexts.isFormula(line) || line.length() > CellTexts.LONGEST_LINE) {
            row.unreadable(Meaning.TOWN, "town", "actors.imports.problem.notPlain");
        } else if (both.matches() && row.value("postcode").isEmpty()) {
            row.put("postcode", both.group(1));
            row.put("town", both.group(2));
        } else {
            row.put("town", both.matches() ? both.group(2) : line);
        }
    }

    private void address() {
        if (!row.isFilled(Meaning.ADDRESS)) {
            return;
        }
        var text = CellTexts.text(row.cell(Meaning.ADDRESS));
        var whole = ADDRESS.matcher(text);
        var townOnly = POSTCODE_AND_TOWN.matcher(text);
        if (CellTexts.hasMarkup(text) || CellTexts.isFormula(text)) {
            row.unreadable(Meaning.ADDRESS, "address", "actors.imports.problem.notPlain");
        } else if (whole.matches()) {
            putIfFree("street", CellTexts.line(whole.group(1)));
            putIfFree("postcode", whole.group(2));
            putIfFree("town", CellTexts.line(whole.group(3)));
        } else if (townOnly.matches()) {
            putIfFree("postcode", townOnly.group(1));
            putIfFree("town", CellTexts.line(townOnly.group(2)));
        } else if (!text.contains(",") && !text.contains("\n") && text.length() <= CellTexts.LONGEST_LINE) {
            putIfFree("street", text);
        } else {
            row.unreadable(Meaning.ADDRESS, "address", "actors.imports.problem.address");
        }
    }

    private void putIfFree(String field, String text) {
        if (row.value(field).isEmpty()) {
            row.put(field, text);
        }
    }

    private void degrees(Meaning meaning) {
        var cell = row.cell(meaning);
        switch (meaning == Meaning.LATITUDE ? NumberCell.latitude(cell) : NumberCell.longitude(cell)) {
            case CellReading.Blank<BigDecimal> _ -> {}
            case CellReading.Read<BigDecimal> read -> row.put(meaning.code(), CellTexts.degrees(read.value()));
            case CellReading.Unreadable<BigDecimal> wrong ->
                row.unreadable(meaning, meaning.code(), wrong.problem().textKey());
        }
    }
}
