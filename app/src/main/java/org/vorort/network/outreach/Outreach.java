package org.vorort.network.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vorort.actors.OrganisationId;

/**
 * Somebody the network wants to win.
 *
 * @param organisation whom it is about, if it stands in the directory
 * @param changedAt when the state or a word last changed
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Outreach(
        OutreachId id,
        Optional<OrganisationId> organisation,
        OutreachWords words,
        OutreachState state,
        Optional<LocalDate> until,
        Instant changedAt,
        int version) {

    /** Whether the day has passed and somebody still has to do something. */
    boolean overdue(LocalDate today) {
        return state.isDue() && until.map(day -> day.isBefore(today)).orElse(false);
    }

    /** Whether the promise is not in the directory yet. */
    boolean awaitsEntry() {
        return state == OutreachState.PROMISED
                && organisation.isEmpty()
                && !words.name().isBlank();
    }

    Outreach in(OutreachState other, Instant now) {
        return new Outreach(id, organisation, words, other, until, now, version);
    }

    Outreach of(OrganisationId entered, Instant now) {
        return new Outreach(id, Optional.of(entered), words, state, until, now, version);
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("state", state.code());
        texts.put("name", words.name());
        texts.put("group", words.group());
        texts.put("contribution", words.contribution());
        texts.put("interest", words.interest());
        texts.put("benefit", words.benefit());
        texts.put("firstStep", words.firstStep());
        texts.put("asker", words.asker());
        texts.put("note", words.note());
        texts.put("until", until.map(LocalDate::toString).orElse(""));
        return texts;
    }
}
