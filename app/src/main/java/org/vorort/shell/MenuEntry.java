package org.vorort.shell;

/**
 * A place the main navigation leads to. Each room declares its own as beans; who may follow it is read from the table of
 * routes.
 *
 * @param key text key of the words
 * @param pattern the route, such as {@code /{municipality}/organisations}
 * @param order smaller comes first; from 40 on it is housekeeping and lies folded under "Office"
 */
public record MenuEntry(String key, String pattern, int order) {

    private static final int OFFICE = 40;

    /** Whether it belongs to the daily work and is always in sight. */
    public boolean daily() {
        return order < OFFICE;
    }
}
