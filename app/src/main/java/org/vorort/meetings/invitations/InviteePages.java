package org.vorort.meetings.invitations;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.functions.PersonSearch;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.invitations.Invitees.Names;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Who was invited and what they answered; answers typed in, guests added, everybody reminded. */
@Controller
class InviteePages {

    /** @param who the name that is looked for, {@code person} the id of who is meant */
    record GuestForm(String who, String person) {

        static final GuestForm EMPTY = new GuestForm("", "");
    }

    /**
     * The roll of a meeting.
     *
     * @param forecast what is to be expected of the quorum; absent where the body has no rules
     * @param needed how many votes the quorum asks for
     */
    record RollView(
            Meeting meeting,
            Roll roll,
            Names names,
            Optional<Roll.Forecast> forecast,
            int needed,
            FormState form,
            List<Choice> candidates,
            boolean mayChange) {

        boolean open() {
            return mayChange && meeting.state() == MeetingState.INVITED;
        }

        long silent() {
            return roll.invitees().stream()
                    .filter(one ->
                            one.said(Reply.Answer.NONE) && one.remindedAt().isEmpty())
                    .count();
        }

        String standsFor(Invitee invitee) {
            return invitee.standsFor()
                    .flatMap(id -> roll.invitees().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst())
                    .map(names::person)
                    .orElse("");
        }
    }

    private static final String TEMPLATE = "meetings/invitations/roll";

    private final Meetings meetings;
    private final Invitees invitees;
    private final SendInvitations sendInvitations;
    private final TellInvitees tellInvitees;
    private final RecordReply recordReply;
    private final Procedures procedures;
    private final PersonSearch personSearch;
    private final Clock clock;

    InviteePages(
            Meetings meetings,
            Invitees invitees,
            SendInvitations sendInvitations,
            TellInvitees tellInvitees,
            RecordReply recordReply,
            Procedures procedures,
            PersonSearch personSearch,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.sendInvitations = sendInvitations;
        this.tellInvitees = tellInvitees;
        this.recordReply = recordReply;
        this.procedures = procedures;
        this.personSearch = personSearch;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/meetings/{slug}/invitees")
    View roll(@PathVariable String slug, Visitor visitor) {
        var meeting = meeting(slug, visitor);
        return Screen.of(TEMPLATE, view(meeting, FormState.of(GuestForm.EMPTY), List.of(), visitor));
    }

    /** An answer that came by phone, on paper or in passing. */
    @PostMapping("/{municipality}/meetings/{slug}/invitees/{id}/reply")
    View reply(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            Visitor visitor,
            HttpServletResponse response) {
        var given = Reply.Answer.of(answer).orElseThrow(NotFound::new);
        var invitee = invitees.find(visitor.municipality(), new InviteeId(id))
                .filter(one -> one.meeting().equals(meeting(slug, visitor).id()))
                .orElseThrow(NotFound::new);
        var reply = new Reply(given, Reply.Way.OFFICE, Optional.of(clock.instant()), "");
        switch (recordReply.reply(visitor.municipality(), invitee.id(), reply, visitor.actor())) {
            case RecordReply.Result.Noted noted ->
                Notices.say(response, noted.deputy().isPresent() ? "meetings.roll.deputyAsked" : "meetings.saved");
            case RecordReply.Result.Cancelled _, RecordReply.Result.TooLate _ ->
                throw new Refused("meetings.roll.closed");
            case RecordReply.Result.NotInvited _ -> throw new NotFound();
        }
        return back(slug, visitor);
    }

    @PostMapping("/{municipality}/meetings/{slug}/invitees")
    View addGuest(
            @PathVariable String slug,
            @ModelAttribute("form") GuestForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = invited(slug, visitor);
        var found = candidates(form.who(), visitor);
        var chosen = found.stream()
                .filter(one -> found.size() == 1 || one.value().equals(form.person()))
                .findFirst();
        if (form.who().isBlank()) {
            errors.rejectValue("who", "meetings.roll.who.missing");
        } else if (found.isEmpty()) {
            errors.rejectValue("who", "meetings.roll.who.unknown");
        } else if (chosen.isEmpty()) {
            errors.rejectValue("person", "meetings.roll.who.which");
        }
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(meeting, FormState.of(errors), found, visitor));
        }
        var person = new org.vorort.actors.PersonId(
                UUID.fromString(chosen.orElseThrow().value()));
        sendInvitations.inviteGuest(visitor.municipality(), meeting, person, visitor.actor());
        Notices.say(response, "meetings.roll.guestInvited");
        return back(slug, visitor);
    }

    @PostMapping("/{municipality}/meetings/{slug}/reminders")
    View remind(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var reminded = tellInvitees.remind(visitor.municipality(), invited(slug, visitor), visitor.actor());
        Notices.say(response, "meetings.roll.reminded", reminded);
        return back(slug, visitor);
    }

    private RollView view(Meeting meeting, FormState form, List<Choice> candidates, Visitor visitor) {
        var municipality = visitor.municipality();
        var roll = invitees.roll(municipality, meeting);
        var rules = meeting.details().day().flatMap(day -> procedures.inForce(municipality, meeting.body(), day));
        return new RollView(
                meeting,
                roll,
                invitees.names(municipality, roll.invitees()),
                rules.map(known -> roll.forecast(known.quorum())),
                rules.map(known -> known.quorum().needed(roll.votingSeats())).orElse(0),
                form,
                candidates,
                visitor.is(Role.COORDINATOR));
    }

    private List<Choice> candidates(String typed, Visitor visitor) {
        return personSearch.named(visitor.municipality(), typed).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }

    private Meeting invited(String slug, Visitor visitor) {
        var meeting = meeting(slug, visitor);
        if (meeting.state() != MeetingState.INVITED) {
            throw new Refused("meetings.roll.closed");
        }
        return meeting;
    }

    private Meeting meeting(String slug, Visitor visitor) {
        return meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private static View back(String slug, Visitor visitor) {
        return new RedirectView(visitor.home() + "/meetings/" + slug + "/invitees");
    }
}
