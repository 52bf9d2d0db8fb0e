package org.vorort.network.findings;

/** What a finding is about. The order is that of telling. */
enum Kind {
    MOST_UNKNOWN("mostUnknown"),
    SPLITS("splits"),
    ONLY_PERSON("onlyPerson"),
    MIGRANTS("migrants"),
    APART("apart"),
    THIN_TIE("thinTie"),
    LOOSE("loose"),
    CONCENTRATED("concentrated"),
    ISOLATED("isolated"),
    GAP("gap"),
    MANY_FUNCTIONS("manyFunctions"),
    NO_DEPUTY("noDeputy"),
    ONE_SIDED("oneSided"),
    GONE("gone"),
    ENDED("ended"),
    JOINED("joined");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The word of text keys and of a finding's key. */
    String code() {
        return code;
    }
}
