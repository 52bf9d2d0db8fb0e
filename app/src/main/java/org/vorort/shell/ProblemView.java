package org.vorort.shell;

/**
 * What a problem page says. Never an exception's own words: they are for the log.
 *
 * @param status the number the answer carries, such as 404 or 405
 * @param whatKey the text key of what happened, with its arguments
 * @param incident a short number to quote when asking for help, empty where nobody needs to look
 */
record ProblemView(ProblemKind kind, int status, String whatKey, Object[] whatArguments, String incident) {

    static ProblemView of(ProblemKind kind, int status, String incident) {
        return new ProblemView(kind, status, kind.what(), new Object[0], incident);
    }

    static ProblemView refused(Refused refusal) {
        var kind = ProblemKind.REFUSED;
        return new ProblemView(kind, kind.status().value(), refusal.key(), refusal.arguments(), "");
    }
}
