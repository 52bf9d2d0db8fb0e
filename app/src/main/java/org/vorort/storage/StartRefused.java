package org.vorort.storage;

/** Something outside the program keeps it from starting; the message is the one sentence the person reads. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
