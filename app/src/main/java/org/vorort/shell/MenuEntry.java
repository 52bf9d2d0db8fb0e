package org.vorort.shell;

import java.util.Locale;

/**
 * A place the main navigation leads to. Each room declares its own as beans; who may follow it is read from the table of
 * routes.
 *
 * @param key text key of the words
 * @param pattern the route, such as {@code /{municipality}/organisations}
 * @param order smaller comes first among those of the same group
 */
public record MenuEntry(String key, String pattern, Group group, int order) {

    /** Entries that lie together, in the order of the menu. */
    public enum Group {
        /** What one opens every day: always in sight. */
        DAILY,
        BODIES,
        PLAN,
        DIRECTORY,
        NETWORK,
        OFFICE;

        /** The key of the words that unfold it. */
        public String key() {
            return "shell.menu.group." + name().toLowerCase(Locale.ROOT);
        }
    }
}
