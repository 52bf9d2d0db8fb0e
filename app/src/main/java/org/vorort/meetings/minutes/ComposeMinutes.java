package org.vorort.meetings.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.consents.Consents;
import org.vorort.actors.consents.Consents.Giver;
import org.vorort.actors.consents.Purpose;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.invitations.Invitee;
import org.vorort.meetings.minutes.MinutesText.Assignment;
import org.vorort.meetings.minutes.MinutesText.Item;
import org.vorort.meetings.minutes.MinutesText.Participant;
import org.vorort.meetings.minutes.MinutesText.Resolution;
import org.vorort.meetings.proceedings.Outcome;
import org.vorort.meetings.proceedings.Presence;
import org.vorort.meetings.proceedings.Proceedings;
import org.vorort.meetings.proceedings.Proceedings.Transcript;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.Tasks;

/** Writes the minutes of what was kept in the meeting: results, not who said what (domain.md 5.3). */
@Service
class ComposeMinutes {

    private final Proceedings proceedings;
    private final Bodies bodies;
    private final Tasks tasks;
    private final People people;
    private final Consents consents;

    ComposeMinutes(Proceedings proceedings, Bodies bodies, Tasks tasks, People people, Consents consents) {
        this.proceedings = proceedings;
        this.bodies = bodies;
        this.tasks = tasks;
        this.people = people;
        this.consents = consents;
    }

    @Transactional(readOnly = true)
    MinutesText compose(MunicipalityId municipality, Meeting meeting) {
        var transcript = proceedings.of(municipality, meeting);
        var details = meeting.details();
        return new MinutesText(
                bodies.byId(municipality, meeting.body()).map(Body::name).orElse(""),
                details.title(),
                details.starts().orElseThrow(),
                details.ends().orElseThrow(),
                details.place().isEmpty() ? details.onlineLink() : details.place(),
                participants(transcript, named(municipality)),
                transcript.rules().map(_ -> transcript.hasQuorum()),
                meeting.reasons().notice(),
                meeting.reasons().quorum(),
                items(municipality, transcript));
    }

    private HashSet<UUID> named(MunicipalityId municipality) {
        var named = new HashSet<UUID>();
        for (var consent : consents.all(municipality)) {
            if (consent.purpose() == Purpose.DIRECTORY
                    && consent.valid()
                    && consent.giver() instanceof Giver.OfPerson giver) {
                named.add(giver.person().value());
            }
        }
        return named;
    }

    private static List<Participant> participants(Transcript transcript, HashSet<UUID> named) {
        var participants = new ArrayList<Participant>();
        for (var invitee : transcript.assembly().roll().invitees()) {
            var presence = transcript.assembly().presence(invitee).orElse(Presence.ABSENT);
            participants.add(new Participant(
                    transcript.names().person(invitee),
                    transcript.names().organisation(invitee),
                    invitee.role().code(),
                    presence.code(),
                    invitee.person().map(id -> named.contains(id.value())).orElse(false)));
        }
        return participants;
    }

    private List<Item> items(MunicipalityId municipality, Transcript transcript) {
        var slots = transcript.agenda().slots();
        var given = new HashMap<UUID, List<Assignment>>();
        var ids = slots.stream().map(slot -> slot.item().id()).toList();
        var tasksGiven = tasks.fromAll(municipality, ids);
        var owners = owners(municipality, tasksGiven);
        for (var task : tasksGiven) {
            var owner =
                    task.owner().person().map(id -> owners.getOrDefault(id, "")).orElse("");
            given.computeIfAbsent(task.origin().id().orElseThrow(), _ -> new ArrayList<>())
                    .add(new Assignment(task.title(), owner, task.due()));
        }
        return slots.stream()
                .map(slot ->
                        item(transcript, slot, given.getOrDefault(slot.item().id(), List.of())))
                .toList();
    }

    private Map<PersonId, String> owners(MunicipalityId municipality, List<Task> given) {
        var ids = new HashSet<PersonId>();
        given.forEach(task -> task.owner().person().ifPresent(ids::add));
        var names = new HashMap<PersonId, String>();
        people.byIds(municipality, ids).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    private static Item item(Transcript transcript, Agenda.Slot slot, List<Assignment> given) {
        var item = slot.item();
        var outcome = transcript.outcome(item.id());
        return new Item(
                item.id(),
                slot.number(),
                item.title(),
                item.words().open(),
                item.isPostponed(),
                outcome.result(),
                resolution(transcript, outcome),
                given);
    }

    private static Optional<Resolution> resolution(Transcript transcript, Outcome outcome) {
        return outcome.vote()
                .map(vote -> new Resolution(
                        outcome.number(),
                        outcome.resolution(),
                        vote.carried(),
                        vote.ballot().code(),
                        vote.yes(),
                        vote.no(),
                        vote.abstain(),
                        recused(transcript, outcome.item())));
    }

    private static List<String> recused(Transcript transcript, UUID item) {
        var out = transcript.recused(item);
        var names = new ArrayList<String>();
        for (Invitee invitee : transcript.assembly().roll().invitees()) {
            if (out.contains(invitee.id().value())) {
                names.add(transcript.names().person(invitee));
            }
        }
        return names;
    }
}
