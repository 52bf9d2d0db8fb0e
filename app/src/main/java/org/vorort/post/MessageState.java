package org.vorort.post;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a message is on its way out of the house. */
public enum MessageState {
    /** For its first or next attempt. */
    WAITING,
    /** Being handed to the mail server at this moment. */
    SENDING,
    SENT,
    /** Was sent, and came back. */
    RETURNED,
    FAILED,
    /** Lies ready to be printed, read out or copied, because no mail can carry it. */
    KEPT,
    HANDED_OVER,
    CANCELLED;

    private static final Map<MessageState, Set<MessageState>> NEXT = new EnumMap<>(Map.of(
            WAITING, EnumSet.of(WAITING, SENDING, KEPT, HANDED_OVER, CANCELLED),
            SENDING, EnumSet.of(SENT, WAITING, FAILED),
            SENT, EnumSet.of(WAITING, RETURNED),
            RETURNED, EnumSet.of(WAITING, HANDED_OVER, CANCELLED),
            FAILED, EnumSet.of(WAITING, HANDED_OVER, CANCELLED),
            KEPT, EnumSet.of(WAITING, HANDED_OVER, CANCELLED),
            HANDED_OVER, EnumSet.of(WAITING),
            CANCELLED, EnumSet.noneOf(MessageState.class)));

    boolean mayBecome(MessageState next) {
        return NEXT.get(this).contains(next);
    }

    /** The word used in the database and in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MessageState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
