package org.vorort.meetings.resolutions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vorort.plan.tasks.Task;

/**
 * What becomes of a resolution.
 *
 * @param basis what it rests on: a rule, a concept, an application
 * @param owner who carries it out
 * @param endedOn since when it is done or given up
 * @param words the proof that it is done, or why it was given up
 * @param link to the proof; empty without
 * @param version grows with every change; 0 where nothing was written yet
 */
public record FollowUp(
        String basis,
        Task.Owner owner,
        Optional<LocalDate> due,
        FollowUpState state,
        Optional<LocalDate> endedOn,
        String words,
        String link,
        Council council,
        int version) {

    /**
     * Its way through the council.
     *
     * @param committee which one, such as "Sozialausschuss"
     * @param reference the number of its paper there
     * @param words what came of it, if the state does not say enough
     */
    public record Council(
            CouncilState state, String committee, String reference, Optional<LocalDate> on, String words) {

        static final Council NONE = new Council(CouncilState.NONE, "", "", Optional.empty(), "");

        /** Whether the council is to have its say. */
        public boolean asked() {
            return state != CouncilState.NONE;
        }
    }

    /** What the audit trail keeps; the owner is known by id alone. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("basis", basis);
        texts.put("due", due.map(LocalDate::toString).orElse(""));
        texts.put("followUp", state.code());
        texts.put("endedOn", endedOn.map(LocalDate::toString).orElse(""));
        texts.put("proof", words);
        texts.put("proofLink", link);
        texts.put("council", council.state().code());
        texts.put("committee", council.committee());
        texts.put("councilReference", council.reference());
        texts.put("councilOn", council.on().map(LocalDate::toString).orElse(""));
        texts.put("councilWords", council.words());
        return texts;
    }
}
