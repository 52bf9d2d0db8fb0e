package org.vorort.network.outreach;

/**
 * The stakeholder analysis of one line: plain words, empty where nobody wrote any.
 *
 * @param name whom it is about, as it was last known; empty where only a group is missing
 * @param group the actor group, a catalogue key
 * @param contribution what they could bring in
 * @param interest what they care about
 * @param benefit what they would have of it
 * @param firstStep how to begin
 * @param asker who asks them
 * @param note for the office only
 */
public record OutreachWords(
        String name,
        String group,
        String contribution,
        String interest,
        String benefit,
        String firstStep,
        String asker,
        String note) {}
