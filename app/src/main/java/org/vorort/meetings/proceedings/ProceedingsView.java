package org.vorort.meetings.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.invitations.Invitee;
import org.vorort.meetings.resolutions.Resolution;
import org.vorort.plan.tasks.Task;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;

/**
 * The page of a meeting while it goes on.
 *
 * @param tasks given with each item
 * @param owners names of those who have tasks, by person
 * @param open what is still open in the body, for the item that asks for it
 * @param resolutions what the body has resolved and nobody has carried out yet
 * @param deputies who could still stand in for whom, by the member's id
 * @param people who can take on a task
 * @param trouble what was refused, to be shown where it was typed
 * @param participant the form for somebody who came unannounced
 */
record ProceedingsView(
        Meeting meeting,
        Proceedings.Transcript transcript,
        Map<UUID, List<Task>> tasks,
        Map<UUID, String> owners,
        List<Task> open,
        List<Resolution> resolutions,
        Map<UUID, List<Choice>> deputies,
        List<Choice> people,
        List<Choice> ballots,
        Optional<Trouble> trouble,
        FormState participant,
        List<Choice> candidates) {

    /**
     * Something that was refused.
     *
     * @param item where it was typed
     * @param kind {@code vote}, {@code task} or {@code result}
     * @param theirs what somebody else wrote meanwhile; empty where that is not the reason
     */
    record Trouble(UUID item, String kind, FormState form, String theirs) {}

    List<Agenda.Slot> slots() {
        return meeting.details().starts().map(transcript.agenda()::slotsFrom).orElseGet(transcript.agenda()::slots);
    }

    boolean goesOn() {
        return meeting.state() == MeetingState.INVITED;
    }

    String name(Invitee invitee) {
        return transcript.names().person(invitee);
    }

    List<Task> tasksOf(UUID item) {
        return tasks.getOrDefault(item, List.of());
    }

    String owner(Task task) {
        return task.owner()
                .person()
                .map(id -> owners.getOrDefault(id.value(), ""))
                .orElse("");
    }

    List<Choice> deputiesOf(Invitee member) {
        return deputies.getOrDefault(member.id().value(), List.of());
    }

    boolean hasTrouble(UUID item, String kind) {
        return trouble.filter(known -> known.item().equals(item) && known.kind().equals(kind))
                .isPresent();
    }

    /** The form for this item: what was typed where it was refused, else what is known. */
    FormState voteForm(UUID item) {
        var recused = transcript.recused(item).stream().map(UUID::toString).toList();
        var form = hasTrouble(item, "vote")
                ? trouble.orElseThrow().form()
                : FormState.of(VoteForm.of(transcript.outcome(item), recused));
        return form.within("vote-" + item);
    }

    FormState taskForm(UUID item) {
        var form = hasTrouble(item, "task") ? trouble.orElseThrow().form() : FormState.of(AssignForm.EMPTY);
        return form.within("task-" + item);
    }

    /** The result as it is shown: what was typed where somebody else was quicker. */
    String result(UUID item) {
        return hasTrouble(item, "result")
                ? trouble.orElseThrow().form().value("result")
                : transcript.outcome(item).result();
    }

    /** Those who have a vote, to be taken out of one; whoever comes while the page is open is among them. */
    List<Choice> voters() {
        var voters = new ArrayList<Choice>();
        for (var invitee : transcript.assembly().roll().invitees()) {
            if (invitee.voting()) {
                voters.add(new Choice(invitee.id().toString(), name(invitee)));
            }
        }
        return voters;
    }

    /** The names of those who took no part in the vote on this item. */
    String recused(UUID item) {
        var out = transcript.recused(item);
        var names = new ArrayList<String>();
        for (var invitee : transcript.assembly().roll().invitees()) {
            if (out.contains(invitee.id().value())) {
                names.add(name(invitee));
            }
        }
        return String.join(", ", names);
    }
}
