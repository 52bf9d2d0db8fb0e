package org.vorort.identity.sessions;

import org.jspecify.annotations.Nullable;

/** A rough name for the browser a session runs in, so that its owner recognises it. Nothing finer is kept. */
public final class Browser {

    private static final String[][] BROWSERS = {
        {"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}
    };
    private static final String[][] SYSTEMS = {
        {"Windows", "Windows"},
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    private Browser() {}

    /** Such as {@code Firefox · Windows}. @param userAgent as the browser names itself */
    public static String name(@Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return first(BROWSERS, agent) + " · " + first(SYSTEMS, agent);
    }

    private static String first(String[][] known, String agent) {
        for (var pair : known) {
            if (agent.contains(pair[0])) {
                return pair[1];
            }
        }
        return "?";
    }
}
