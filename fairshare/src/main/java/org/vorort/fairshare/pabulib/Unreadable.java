package org.vorort.fairshare.pabulib;

/** Ends the reading of a file that cannot be read on. Never leaves this package. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient PabulibFault fault;

    Unreadable(int line, int column, String sentence) {
        super(sentence, null, false, false);
        this.fault = new PabulibFault(line, column, sentence);
    }

    PabulibFault fault() {
        return fault;
    }
}
