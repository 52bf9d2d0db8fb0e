package org.vorort.fairshare.allocate;

/** The command line was not understood. */
final class WrongUse extends Exception {

    private static final long serialVersionUID = 1;

    WrongUse(String sentence) {
        super(sentence);
    }
}
