package org.vorort.post.mail;

import java.util.regex.Pattern;

/** What a mail server means by its answer. */
public final class ServerAnswers {

    /** The answer of a mail server after RFC 3463: class, subject, detail. */
    private static final Pattern ENHANCED = Pattern.compile("\\b[45]\\.(\\d{1,3})\\.(\\d{1,3})\\b");

    private ServerAnswers() {}

    /** What a final refusal of this recipient means. */
    public static DeliveryProblem refusal(int code, String answer) {
        var enhanced = ENHANCED.matcher(answer);
        if (enhanced.find()) {
            return switch (enhanced.group(1)) {
                case "1" -> DeliveryProblem.ADDRESS_UNKNOWN;
                case "2" ->
                    enhanced.group(2).equals("2") ? DeliveryProblem.MAILBOX_FULL : DeliveryProblem.ADDRESS_UNKNOWN;
                default -> DeliveryProblem.REFUSED;
            };
        }
        return switch (code) {
            case 550, 551, 553, 501 -> DeliveryProblem.ADDRESS_UNKNOWN;
            case 552 -> DeliveryProblem.MAILBOX_FULL;
            default -> DeliveryProblem.REFUSED;
        };
    }
}
