package org.vorort.shell;

/** An expected refusal that has no page of its own: a problem page with one sentence, status 409. */
public final class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /** @param key the text key of the sentence the person reads */
    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }
}
