package org.vorort.fairshare.pabulib;

/** Counted things in sentences. */
final class Plural {

    private Plural() {}

    /** {@code 1 cell}, {@code 2 cells}. */
    static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
