package org.vorort.fairshare.pabulib;

/**
 * Why a file is no election: something that is missing, or has no meaning, or more than one.
 *
 * @param line from 1
 * @param column the character in the line where it begins, from 1
 * @param sentence what is wrong
 */
public record PabulibFault(int line, int column, String sentence) {

    /** {@code line 3, column 7: …}. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + sentence;
    }
}
