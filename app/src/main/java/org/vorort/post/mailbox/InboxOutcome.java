package org.vorort.post.mailbox;

import java.util.Locale;

/** What became of a mail that was read. */
enum InboxOutcome {
    /** A message of ours came back; it is marked. */
    RETURNED,
    /** A message of ours takes longer. */
    DELAYED,
    /** A mail came back that nobody knows here. */
    RETURN_UNKNOWN,
    /** The answer of a calendar, kept with its invitation. */
    ANSWERED,
    /** The answer of a calendar, but there is no such invitation. */
    ANSWER_UNKNOWN,
    /** The answer of a calendar, but from another address than the one it answers for. */
    ANSWER_FOREIGN,
    /** The calendar said neither yes nor no. */
    ANSWER_UNCLEAR,
    /** A machine wrote, such as a holiday notice. */
    AUTOMATIC,
    /** Not ours to answer; it lies unread in the mailbox. */
    LEFT,
    /** Could not be read; it lies unread in the mailbox. */
    UNREADABLE;

    /** Whether nobody needs to look at the mail itself any more. */
    boolean done() {
        return switch (this) {
            case RETURNED, DELAYED, ANSWERED, AUTOMATIC -> true;
            case RETURN_UNKNOWN, ANSWER_UNKNOWN, ANSWER_FOREIGN, ANSWER_UNCLEAR, LEFT, UNREADABLE -> false;
        };
    }

    /** The word used in the database and in texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static InboxOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
