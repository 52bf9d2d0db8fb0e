package org.vorort.actors.sheets;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Reads lists of text: CSV, TSV and their relatives. */
final class DelimitedReader {

    /** The line by which Excel tells itself the delimiter. */
    private static final Pattern DECLARED = Pattern.compile("(?i)\\A\"?sep=(.)\"?(\\R|\\z)");

    private DelimitedReader() {}

    static Sheet read(TextDecoder.Decoded decoded) throws SheetRefused {
        var text = decoded.text();
        if (text.chars().allMatch(sign -> Character.isWhitespace(sign) || ";,|\"".indexOf(sign) >= 0)) {
            throw new SheetRefused(SheetReader.Reason.EMPTY);
        }
        var delimiter = delimiter(text);
        var lines = new DelimitedText(text, delimiter);
        var builder = new SheetBuilder();
        if (DECLARED.matcher(text).lookingAt()) {
            lines.next();
            builder.skip();
        }
        while (lines.hasNext()) {
            var cells = new ArrayList<String>();
            for (var cell : lines.next()) {
                cells.add(FormulaGuard.restore(cell));
            }
            builder.add(cells);
        }
        return builder.build(SheetFormat.CSV, delimiter, decoded.encoding(), "");
    }

    private static Delimiter delimiter(String text) {
        var declared = DECLARED.matcher(text);
        if (declared.lookingAt()) {
            for (var delimiter : Delimiter.values()) {
                if (delimiter.sign() == declared.group(1).charAt(0)) {
                    return delimiter;
                }
            }
        }
        return DelimiterGuess.of(text);
    }
}
