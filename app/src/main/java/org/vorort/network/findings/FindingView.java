package org.vorort.network.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorort.shell.Link;

/**
 * A finding in words.
 *
 * @param key the key a dismissal is kept under
 * @param kind the word of text keys
 * @param reason why it matters
 * @param evidence what it rests on, each with its page
 * @param steps what can be done next, the best first
 * @param dismissal that keeps it aside
 */
record FindingView(
        String key,
        String kind,
        Weight weight,
        String sentence,
        String reason,
        List<Link> evidence,
        List<Link> steps,
        Optional<Dismissal> dismissal) {

    /** More than these lie folded. */
    private static final int SHOWN = 8;

    /** The place on the page where a finding stands. */
    static String anchor(String key) {
        return key.replace(':', '-');
    }

    String anchor() {
        return anchor(key);
    }

    boolean isLong() {
        return evidence.size() > SHOWN;
    }

    /** The first of what it rests on, as one line on paper. */
    String evidenceNames(int most) {
        return evidence.stream().limit(most).map(Link::text).collect(Collectors.joining("; "));
    }
}
