package org.vorort.meetings.written;

/** The colours of how a written resolution stands. */
final class WrittenWords {

    private WrittenWords() {}

    static String badge(WrittenState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "neutral";
            case ASKED -> "info";
            case CARRIED -> "success";
            case REJECTED, LAPSED, TO_DISCUSS -> "warning";
        };
    }
}
