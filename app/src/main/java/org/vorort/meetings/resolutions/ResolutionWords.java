package org.vorort.meetings.resolutions;

/** The colours of how a resolution stands. */
final class ResolutionWords {

    private ResolutionWords() {}

    static String badge(FollowUpState state) {
        return switch (state) {
            case OPEN -> "info";
            case DONE -> "success";
            case DROPPED, NONE -> "neutral";
        };
    }

    static String badge(CouncilState state) {
        return switch (state) {
            case NONE, NOTED -> "neutral";
            case PLANNED, SUBMITTED -> "info";
            case ADOPTED, CHANGED -> "success";
            case REJECTED -> "warning";
        };
    }
}
