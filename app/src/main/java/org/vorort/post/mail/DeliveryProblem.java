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
    /** VorOrt ended in the middle; the message may have arrived or not. */
    INTERRUPTED;

    /** The word used in the database and in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DeliveryProblem of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
