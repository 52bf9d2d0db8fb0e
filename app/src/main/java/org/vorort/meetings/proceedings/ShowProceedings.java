package org.vorort.meetings.proceedings;

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
import org.vorort.bodies.seats.Holding;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.proceedings.ProceedingsPages.ParticipantForm;
import org.vorort.meetings.proceedings.ProceedingsView.Trouble;
import org.vorort.meetings.resolutions.Resolutions;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.Tasks;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Texts;

/** Gathers what the page of a meeting shows while it goes on. */
@Service
class ShowProceedings {

    private final Proceedings proceedings;
    private final Tasks tasks;
    private final Resolutions resolutions;
    private final Seats seats;
    private final People people;
    private final Texts texts;

    ShowProceedings(
            Proceedings proceedings, Tasks tasks, Resolutions resolutions, Seats seats, People people, Texts texts) {
        this.proceedings = proceedings;
        this.tasks = tasks;
        this.resolutions = resolutions;
        this.seats = seats;
        this.people = people;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    ProceedingsView view(MunicipalityId municipality, Meeting meeting, Language language) {
        return view(municipality, meeting, language, List.of(), FormState.of(ParticipantForm.EMPTY), List.of());
    }

    @Transactional(readOnly = true)
    ProceedingsView troubled(MunicipalityId municipality, Meeting meeting, Language language, Trouble trouble) {
        var participant = FormState.of(ParticipantForm.EMPTY);
        return view(municipality, meeting, language, List.of(trouble), participant, List.of());
    }

    @Transactional(readOnly = true)
    ProceedingsView asking(
            MunicipalityId municipality,
            Meeting meeting,
            Language language,
            FormState participant,
            List<Choice> candidates) {
        return view(municipality, meeting, language, List.of(), participant, candidates);
    }

    private ProceedingsView view(
            MunicipalityId municipality,
            Meeting meeting,
            Language language,
            List<Trouble> trouble,
            FormState participant,
            List<Choice> candidates) {
        var transcript = proceedings.of(municipality, meeting);
        var given = new HashMap<UUID, List<Task>>();
        for (var task : tasks.fromAll(municipality, itemIds(transcript))) {
            given.computeIfAbsent(task.origin().id().orElseThrow(), _ -> new ArrayList<>())
                    .add(task);
        }
        var open = tasks.openIn(municipality, meeting.body().value());
        return new ProceedingsView(
                meeting,
                transcript,
                given,
                owners(municipality, given, open),
                open,
                resolutions.openIn(municipality, meeting.body()),
                deputies(municipality, meeting, transcript),
                choices(transcript),
                ballots(language),
                trouble.stream().findFirst(),
                participant.within("participant"),
                candidates);
    }

    private static List<UUID> itemIds(Proceedings.Transcript transcript) {
        return transcript.agenda().items().stream().map(item -> item.id()).toList();
    }

    private Map<UUID, String> owners(MunicipalityId municipality, Map<UUID, List<Task>> given, List<Task> open) {
        var ids = new HashSet<PersonId>();
        open.forEach(task -> task.owner().person().ifPresent(ids::add));
        given.values()
                .forEach(some -> some.forEach(task -> task.owner().person().ifPresent(ids::add)));
        var names = new HashMap<UUID, String>();
        people.byIds(municipality, ids).forEach(person -> names.put(person.id().value(), person.name()));
        return names;
    }

    /** Deputies who were not asked and may come all the same. */
    private Map<UUID, List<Choice>> deputies(
            MunicipalityId municipality, Meeting meeting, Proceedings.Transcript transcript) {
        var invited = new HashSet<PersonId>();
        var bySeat = new HashMap<UUID, UUID>();
        for (var invitee : transcript.assembly().roll().invitees()) {
            invitee.person().ifPresent(invited::add);
            if (invitee.standsFor().isEmpty()) {
                invitee.seat().ifPresent(seat -> bySeat.put(seat, invitee.id().value()));
            }
        }
        var deputies = new HashMap<UUID, List<Choice>>();
        for (var seat :
                seats.of(municipality, meeting.body(), meeting.details().day().orElseThrow())) {
            var member = Optional.ofNullable(bySeat.get(seat.id()));
            member.ifPresent(id -> deputies.put(id, choices(seat.deputies(), invited)));
        }
        return deputies;
    }

    private static List<Choice> choices(List<Holding> deputies, HashSet<PersonId> invited) {
        return deputies.stream()
                .filter(deputy -> !invited.contains(deputy.person()))
                .map(deputy -> new Choice(deputy.person().toString(), deputy.personName()))
                .toList();
    }

    private static List<Choice> choices(Proceedings.Transcript transcript) {
        var choices = new ArrayList<Choice>();
        for (var invitee : transcript.assembly().roll().invitees()) {
            invitee.person()
                    .ifPresent(person -> choices.add(
                            new Choice(person.toString(), transcript.names().person(invitee))));
        }
        return choices;
    }

    private List<Choice> ballots(Language language) {
        var ballots = new ArrayList<Choice>();
        for (var ballot : Ballot.values()) {
            ballots.add(new Choice(ballot.code(), texts.text(language, "meetings.vote.ballot." + ballot.code())));
        }
        return ballots;
    }
}
