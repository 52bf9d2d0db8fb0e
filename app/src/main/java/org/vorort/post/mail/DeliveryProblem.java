package org.vorort.post.mail;

import java.util.Locale;

/** Why a message did not arrive, in words people understand. */
public enum DeliveryProblem {
    /** The address cannot be right as it is written. */
    ADDRESS_INVALID,
    /** The recipient's mail server does not know the address. */
    ADDRESS_UNKNOWN,
    MAILBOX_FULL,
    /** The recipient's side does not want this message. */
    REFUSED,
    /** The recipient's side asks to come back later. */
    BUSY,
    /** Our own mail server does not answer. */
    NO_CONNECTION,
    /** Our own mail server does not accept our password or our sender. */
    SERVER_REFUSES_US,
    /** The recipient's mail server could not be reached for days. */
    UNREACHABLE,
    /** A mail server on the way goes on trying. */
    DELAYED,
    /** VorOrt ended in the middle; the message may have arrived or not. */
    INTERRUPTED;

    /** The word used in the database and in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text that says it. */
    public String key() {
        return "post.problem." + code();
    }

    /** Whether it lies with our own mail server and not with this message. */
    public boolean isOurs() {
        return this == NO_CONNECTION || this == SERVER_REFUSES_US;
    }

    /** Whether it lies with the address, so that whoever edits it should know. */
    public boolean aboutAddress() {
        return switch (this) {
            case ADDRESS_INVALID, ADDRESS_UNKNOWN, MAILBOX_FULL, REFUSED, UNREACHABLE -> true;
            case BUSY, NO_CONNECTION, SERVER_REFUSES_US, DELAYED, INTERRUPTED -> false;
        };
    }

    public static DeliveryProblem of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
