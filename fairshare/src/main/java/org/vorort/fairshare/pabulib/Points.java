package org.vorort.fairshare.pabulib;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/** The points of a ballot, parted by commas. */
final class Points {

    private static final BigDecimal[] SMALL = new BigDecimal[100];

    static {
        for (var i = 0; i < SMALL.length; i++) {
            SMALL[i] = BigDecimal.valueOf(i);
        }
    }

    private final Remarks remarks;
    private final Amounts amounts;

    Points(Remarks remarks) {
        this.remarks = remarks;
        this.amounts = new Amounts(remarks);
    }

    void read(Rows rows, int cell, List<BigDecimal> given) throws Unreadable {
        var bytes = rows.bytes();
        var end = rows.end(cell);
        var from = rows.start(cell);
        for (var i = from; i <= end; i++) {
            if (i == end || bytes[i] == ',') {
                read(rows, cell, from, i, given);
                from = i + 1;
            }
        }
    }

    private void read(Rows rows, int cell, int from, int to, List<BigDecimal> given) throws Unreadable {
        var bytes = rows.bytes();
        if (to - from == 1 && isDigit(bytes[from])) {
            given.add(SMALL[bytes[from] - '0']);
        } else if (to - from == 2 && isDigit(bytes[from]) && isDigit(bytes[from + 1])) {
            given.add(SMALL[(bytes[from] - '0') * 10 + bytes[from + 1] - '0']);
        } else {
            readUnusual(rows, cell, from, to, given);
        }
    }

    private void readUnusual(Rows rows, int cell, int from, int to, List<BigDecimal> given) throws Unreadable {
        var line = rows.line(cell);
        var column = rows.column(cell, from);
        var written = new String(rows.bytes(), from, to - from, StandardCharsets.UTF_8);
        var text = written.strip();
        if (text.isEmpty()) {
            remarks.tolerate(Kind.EMPTY_NAME, line, column, "The points have a comma with no number beside it.");
            return;
        }
        if (text.length() < written.length()) {
            remarks.tolerate(Kind.SPACE, line, column, "The points " + text + " have spaces around them.");
        }
        var points = amounts.read(text, line, column, "A number of points").orElse(BigDecimal.ZERO);
        if (points.signum() < 0) {
            remarks.fault(line, column, "The points are less than nothing, which no rule here can count.");
        }
        given.add(points);
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }
}
