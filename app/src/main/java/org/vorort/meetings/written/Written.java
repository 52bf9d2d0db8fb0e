package org.vorort.meetings.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vorort.bodies.BodyId;
import org.vorort.meetings.Vote;

/**
 * A resolution without a meeting.
 *
 * @param askedAt when those who may vote were written to
 * @param decidedOn the day on which it was decided
 * @param vote as it was counted; absent before, and where nobody was asked
 * @param number among the body's resolutions, such as 2026/7; empty unless it was carried
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Written(
        UUID id,
        BodyId body,
        WrittenKind kind,
        Words words,
        WrittenState state,
        Optional<Instant> askedAt,
        Optional<LocalDate> decidedOn,
        Optional<Vote> vote,
        String number,
        int version) {

    /**
     * What it says.
     *
     * @param resolution the text that is voted on
     * @param reasons why; for a decision taken alone, why it could not wait
     * @param open whether everybody may know of it once it was carried
     * @param answerBy the last day on which one may answer; none for a decision taken alone
     * @param decidedBy who decided alone; empty where members are asked
     */
    public record Words(
            String title,
            String resolution,
            String reasons,
            boolean open,
            Optional<LocalDate> answerBy,
            String decidedBy) {}

    public String title() {
        return words.title();
    }

    /** Whether everybody may know of it. */
    public boolean open() {
        return words.open();
    }

    /** Whether a meeting has to decide it after all. */
    public boolean isToDiscuss() {
        return state == WrittenState.TO_DISCUSS;
    }

    boolean in(WrittenState one) {
        return state == one;
    }

    boolean isUrgent() {
        return kind == WrittenKind.URGENT;
    }

    /** Whether one may still answer. */
    boolean takesAnswers(LocalDate today) {
        return state == WrittenState.ASKED
                && words.answerBy().filter(last -> !today.isAfter(last)).isPresent();
    }

    Written saying(Words other, int knownVersion) {
        return new Written(id, body, kind, other, state, askedAt, decidedOn, vote, number, knownVersion);
    }

    Written asked(Instant at) {
        return new Written(
                id, body, kind, words, WrittenState.ASKED, Optional.of(at), decidedOn, vote, number, version);
    }

    Written withdrawn() {
        return new Written(id, body, kind, words, WrittenState.WITHDRAWN, askedAt, decidedOn, vote, number, version);
    }

    /** @param numbered empty unless it was carried */
    Written counted(WrittenState result, LocalDate on, Tally tally, String numbered) {
        var counted = Optional.of(tally.vote(result == WrittenState.CARRIED));
        return new Written(id, body, kind, words, result, askedAt, Optional.of(on), counted, numbered, version);
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("title", words.title());
        texts.put("resolution", words.resolution());
        texts.put("reasons", words.reasons());
        texts.put("answerBy", words.answerBy().map(LocalDate::toString).orElse(""));
        texts.put("decidedBy", words.decidedBy());
        texts.put("writtenState", state.code());
        return texts;
    }
}
