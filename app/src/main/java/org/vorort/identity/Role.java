package org.vorort.identity;

import java.util.Locale;

/**
 * What an account may be in a municipality. Few on purpose: rights belong to the work, not to titles (DESIGN.md
 * chapter 3).
 */
public enum Role {
    /** Keeps the server: municipalities and accounts. Sees no directory. */
    OPERATOR,
    /** Runs the network's office, in the town hall or at a charity. */
    COORDINATOR,
    /** Mayor, head of department: sees how things stand, signs. */
    LEADERSHIP,
    /** Sits in a body or heads a working group. */
    MEMBER,
    /** Speaks for one organisation and keeps its entry right. */
    CONTACT;

    /** The word used in the table of routes and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
