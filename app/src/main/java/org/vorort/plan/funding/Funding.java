package org.vorort.plan.funding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.PersonId;
import org.vorort.plan.parties.Party;

/**
 * Money from a programme, for a post or a project.
 *
 * @param reference of the notice (Aktenzeichen)
 * @param responsible who sees to reports and applications
 */
public record Funding(
        UUID id,
        String programme,
        Party funder,
        Purpose purpose,
        Span span,
        FundingState state,
        Optional<PersonId> responsible,
        String reference,
        String note,
        int version) {

    /**
     * What it pays.
     *
     * @param post empty for a project
     * @param title the post's or the project's
     * @param fteHundredths how much of the post it pays; nothing for a project
     */
    public record Purpose(Optional<UUID> post, String title, int fteHundredths) {

        public static Purpose project(String title) {
            return new Purpose(Optional.empty(), title, 0);
        }

        public static Purpose of(Post post, int fteHundredths) {
            return new Purpose(Optional.of(post.id()), post.title(), fteHundredths);
        }
    }

    /** From when until when. @param permanent promised without an end; without this and without an end nobody knows */
    public record Span(LocalDate from, Optional<LocalDate> until, boolean permanent) {

        /** Whether it surely pays on this day. Where no end was entered, it surely pays on its first day alone. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from)
                    && (permanent
                            || day.equals(from)
                            || until.filter(last -> !day.isAfter(last)).isPresent());
        }

        public boolean endless() {
            return until.isEmpty() && !permanent;
        }
    }

    public boolean granted() {
        return state == FundingState.GRANTED;
    }

    /** @param who the funder's name; {@code responsibleName} the responsible person's */
    Map<String, String> texts(String who, String responsibleName) {
        var texts = new HashMap<String, String>();
        texts.put("programme", programme);
        texts.put("funder", who);
        texts.put("pays", purpose.title());
        texts.put("fte", purpose.post().isEmpty() ? "" : Fte.plain(purpose.fteHundredths()));
        texts.put("from", span.from().toString());
        texts.put("until", span.until().map(LocalDate::toString).orElse(span.permanent() ? "permanent" : ""));
        texts.put("fundingState", state.code());
        texts.put("responsible", responsibleName);
        texts.put("reference", reference);
        texts.put("note", note);
        return texts;
    }
}
