package org.vorort.reports.words;

import java.util.Map;

/**
 * What somebody wrote for the reports on a year; empty where nobody did.
 *
 * @param needs what is needed from politics
 * @param version grows with every change; 0 where nothing was written yet
 */
public record YearWords(int year, String needs, String successes, String outlook, int version) {

    static YearWords none(int year) {
        return new YearWords(year, "", "", "", 0);
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        return Map.of("needs", needs, "successes", successes, "outlook", outlook);
    }
}
