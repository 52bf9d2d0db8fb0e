package org.vorort.fairshare.pabulib;

/**
 * Something in a file that is not as it should be and yet has only one meaning, with which the file was read.
 *
 * @param line from 1
 * @param column the character in the line where it begins, from 1
 * @param what one sentence
 */
public record Tolerated(int line, int column, String what) {

    /** {@code line 3, column 7: …}. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + what;
    }
}
