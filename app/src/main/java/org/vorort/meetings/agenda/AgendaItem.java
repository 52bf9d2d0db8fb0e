package org.vorort.meetings.agenda;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vorort.meetings.MeetingId;

/**
 * An item of an agenda.
 *
 * @param position its place, counted from 1
 * @param proposedBy the name of who would like it to be there; empty for the office's own
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record AgendaItem(
        UUID id,
        MeetingId meeting,
        int position,
        Words words,
        ItemState state,
        Origin origin,
        String proposedBy,
        int version) {

    /**
     * What it says.
     *
     * @param number as it is printed, such as "4a"; empty for its place in the list
     * @param minutes how long it may take
     * @param open whether everybody may know of it; what is not public is left out of everything that is released
     * @param plain the same in a line that everybody understands; empty without
     */
    public record Words(
            String number,
            String title,
            ItemKind kind,
            Optional<Integer> minutes,
            String speaker,
            boolean open,
            String plain) {

        /** A public item that only has a title. */
        static Words titled(String title, ItemKind kind, int minutes) {
            return new Words("", title, kind, Optional.of(minutes), "", true, "");
        }
    }

    public String title() {
        return words.title();
    }

    /** Whether it was put off to the next meeting. */
    public boolean isPostponed() {
        return state == ItemState.POSTPONED;
    }

    /** Whether it asks what has become of the tasks. */
    public boolean asksForTasks() {
        return origin.kind() == Origin.Kind.TASKS;
    }

    /** Whether it asks what has become of the resolutions. */
    public boolean asksForResolutions() {
        return origin.kind() == Origin.Kind.RESOLUTIONS;
    }

    public AgendaItem in(ItemState other) {
        return new AgendaItem(id, meeting, position, words, other, origin, proposedBy, version);
    }

    AgendaItem at(int other) {
        return new AgendaItem(id, meeting, other, words, state, origin, proposedBy, version);
    }

    AgendaItem saying(Words other, int knownVersion) {
        return new AgendaItem(id, meeting, position, other, state, origin, proposedBy, knownVersion);
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("itemNumber", words.number());
        texts.put("itemTitle", words.title());
        texts.put("itemKind", words.kind().code());
        texts.put("itemMinutes", words.minutes().map(String::valueOf).orElse(""));
        texts.put("speaker", words.speaker());
        texts.put("open", String.valueOf(words.open()));
        texts.put("plain", words.plain());
        texts.put("itemState", state.code());
        return texts;
    }
}
