package org.vorort.meetings.proceedings;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vorort.meetings.Vote;

/**
 * What came of an item.
 *
 * @param result in words, as it will stand in the minutes
 * @param resolution the text that was voted on; empty without
 * @param vote absent as long as nobody voted
 * @param number of the resolution, counted through for body and year; empty until the minutes are first sent round
 * @param version grows with every change; 0 where nothing was written yet
 */
public record Outcome(
        UUID item,
        String result,
        String resolution,
        Optional<Vote> vote,
        String changedBy,
        Instant changedAt,
        String number,
        int version) {

    static Outcome empty(UUID item) {
        return new Outcome(item, "", "", Optional.empty(), "", Instant.EPOCH, "", 0);
    }

    /** Whether a resolution was carried. */
    public boolean resolved() {
        return vote.map(Vote::carried).orElse(false);
    }

    /** What a form has seen of the result, so that it is told when somebody else has changed it since. */
    String resultStamp() {
        return stamp(result);
    }

    /** The same of the resolution and its vote: a result typed meanwhile is not in the way of a vote. */
    String voteStamp() {
        return stamp(resolution
                + vote.map(taken -> "|" + taken.ballot().code() + "|" + taken.yes() + "|" + taken.no() + "|"
                                + taken.abstain())
                        .orElse(""));
    }

    private static String stamp(String words) {
        return words.isEmpty()
                ? KeepProceedings.NOTHING_YET
                : Integer.toHexString(words.hashCode()) + "-" + words.length();
    }

    Outcome saying(String words) {
        return new Outcome(item, words, resolution, vote, changedBy, changedAt, number, version);
    }

    Outcome deciding(String words, Vote taken) {
        return new Outcome(item, result, words, Optional.of(taken), changedBy, changedAt, number, version);
    }

    /** Without the vote; the text that was to be voted on stays. */
    Outcome undecided(String words) {
        return new Outcome(item, result, words, Optional.empty(), changedBy, changedAt, number, version);
    }

    Outcome by(String name, Instant now) {
        return new Outcome(item, result, resolution, vote, name, now, number, version);
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("result", result);
        texts.put("resolution", resolution);
        vote.ifPresent(taken -> {
            texts.put("ballot", taken.ballot().code());
            texts.put("votes", taken.yes() + " / " + taken.no() + " / " + taken.abstain());
        });
        return texts;
    }
}
