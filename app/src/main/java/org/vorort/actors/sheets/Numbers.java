package org.vorort.actors.sheets;

/** Numbers inside files and sentences. */
final class Numbers {

    private static final int MOST_DIGITS = 8;

    private Numbers() {}

    /** The whole number these digits write; -1 when they write none, or one larger than any row or column. */
    static int whole(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return -1;
        }
        var number = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Grouped by narrow spaces, which both languages of the screens allow. */
    static String shown(long number) {
        var digits = new StringBuilder(Long.toString(number));
        for (var i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, '\u202F');
        }
        return digits.toString();
    }
}
