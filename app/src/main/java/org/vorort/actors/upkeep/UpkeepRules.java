package org.vorort.actors.upkeep;

import java.time.Duration;
import java.time.Instant;
import org.vorort.actors.ContactWay;

/** Who is asked how, and how often. */
public final class UpkeepRules {

    /** How long the link in a letter or mail opens: long enough for holidays and for a pile of post. */
    static final Duration LINK_VALIDITY = Duration.ofDays(90);

    /** Whoever was asked is left alone for this long. */
    static final Duration PATIENCE = Duration.ofDays(30);

    /** How somebody is asked. */
    public enum Way {
        MAIL,
        LETTER,
        /** No address at all: the office calls or asks in person and notes the answer itself. */
        PERSONALLY
    }

    private UpkeepRules() {}

    /** The way somebody prefers, if it can be gone; letters count as much as mail (domain.md 6.2, P1). */
    public static Way way(ContactWay preferred, boolean hasMail, boolean hasAddress) {
        return switch (preferred) {
            case LETTER -> hasAddress ? Way.LETTER : hasMail ? Way.MAIL : Way.PERSONALLY;
            case PHONE, VISIT -> Way.PERSONALLY;
            case MAIL, UNKNOWN -> hasMail ? Way.MAIL : hasAddress ? Way.LETTER : Way.PERSONALLY;
        };
    }

    /** Whether it is decent to ask once more. */
    static boolean mayAskAgain(Instant asked, Instant now) {
        return asked.plus(PATIENCE).isBefore(now);
    }
}
