package org.vorort.shell;

import java.util.Locale;

/** Entries of the main navigation that lie together, in the order of the menu. */
public enum MenuGroup {
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
