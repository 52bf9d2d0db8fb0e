package org.vorort.fairshare.pabulib;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/** The names of a section's columns, in lower case and in order. */
record Header(List<String> names) {

    static Header read(Rows rows, Remarks remarks) throws Unreadable {
        var names = new ArrayList<String>();
        for (var cell = 0; cell < lastFilled(rows) + 1; cell++) {
            var written = rows.text(cell);
            var name = written.toLowerCase(Locale.ROOT);
            if (!name.equals(written)) {
                remarks.tolerate(
                        Kind.OTHER, rows.line(cell), rows.column(cell), "The column " + written + " is written large.");
            }
            if (names.contains(name)) {
                throw new Unreadable(
                        rows.line(cell), rows.column(cell), "There are two columns " + name + " in this section.");
            }
            names.add(name);
        }
        return new Header(List.copyOf(names));
    }

    /** Where the column stands; -1 where there is none of this name. */
    int find(String name) {
        return names.indexOf(name);
    }

    /** Notes what the row has too little; refuses what it has too much, because nobody can say where it belongs. */
    void compare(Rows rows, Remarks remarks) throws Unreadable {
        if (rows.size() == names.size()) {
            return;
        }
        if (rows.size() < names.size()) {
            remarks.tolerate(
                    Kind.SHORT_ROW,
                    rows.line(0),
                    rows.column(0),
                    "The row has " + Plural.of(rows.size(), "cell") + ", the header " + names.size()
                            + "; the missing are empty.");
            return;
        }
        var filled = lastFilled(rows);
        if (filled >= names.size()) {
            remarks.fault(
                    rows.line(names.size()),
                    rows.column(names.size()),
                    "The row has " + Plural.of(rows.size(), "cell") + ", the header " + names.size()
                            + "; a value with a semicolon must stand in quotation marks.");
        } else {
            remarks.tolerate(
                    Kind.LONG_ROW,
                    rows.line(names.size()),
                    rows.column(names.size()),
                    "The row ends in empty cells beyond the header.");
        }
    }

    private static int lastFilled(Rows rows) {
        var last = rows.size() - 1;
        while (last >= 0 && rows.isEmpty(last)) {
            last--;
        }
        return last;
    }
}
