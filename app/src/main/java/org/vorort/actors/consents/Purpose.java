package org.vorort.actors.consents;

/** What a consent is for. Each needs its own. */
public enum Purpose {
    /** Name and function, or the organisation's entry, in the public directory. */
    DIRECTORY("directory"),
    /** Phone and mail beside it. */
    CONTACT("contact"),
    /** Photos in news and reports. */
    PHOTO("photo"),
    /** Circular mails about the network. */
    CIRCULAR("circular"),
    /** Ties to others on the published network map. */
    MAP("map");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** The word in the database, in forms, and after {@code actors.purpose.} in the texts. */
    public String code() {
        return code;
    }

    public static java.util.Optional<Purpose> of(String code) {
        for (var purpose : values()) {
            if (purpose.code.equals(code)) {
                return java.util.Optional.of(purpose);
            }
        }
        return java.util.Optional.empty();
    }
}
