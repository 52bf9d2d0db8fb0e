package org.vorort.post;

/**
 * A state as a badge.
 *
 * @param key the text of its name
 * @param kind the colour and
 * @param icon the sign that say the same to those who do not read it
 */
record StateView(String key, String kind, String icon) {

    static StateView of(MessageState state) {
        var key = "post.state." + state.code();
        return switch (state) {
            case WAITING, SENDING -> new StateView(key, "info", "mail");
            case SENT, HANDED_OVER -> new StateView(key, "success", "success");
            case FAILED -> new StateView(key, "danger", "danger");
            case KEPT -> new StateView(key, "warning", "draft");
            case CANCELLED -> new StateView(key, "neutral", "close");
        };
    }

    /** The text that says why a message did not arrive. */
    static String problemKey(DeliveryProblem problem) {
        return "post.problem." + problem.code();
    }
}
