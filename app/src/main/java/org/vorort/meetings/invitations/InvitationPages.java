package org.vorort.meetings.invitations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.ContactWay;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.reach.Reach;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.Notice;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.invitations.GuestList.Guest;
import org.vorort.meetings.invitations.SendInvitations.Result;
import org.vorort.meetings.papers.Paper;
import org.vorort.meetings.papers.Papers;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The invitation before it goes out: who gets it how, what it says, and whether it is in time. */
@Controller
class InvitationPages {

    /** @param reason why less notice is given than the rules ask for */
    record InviteForm(String reason) {

        static final InviteForm EMPTY = new InviteForm("");
    }

    /** Somebody who would be invited. */
    record GuestLine(String name, String organisation, String role, ContactWay way) {}

    /**
     * What will happen when the button is pressed.
     *
     * @param notice whether it is in time; absent where the body has no rules
     */
    record InvitationView(
            Meeting meeting,
            Agenda agenda,
            List<Paper> papers,
            List<String> where,
            List<GuestLine> guests,
            Optional<Notice> notice,
            FormState form) {

        boolean late() {
            return notice.map(asked -> !asked.inTime()).orElse(false);
        }

        long by(String way) {
            return guests.stream()
                    .filter(guest -> guest.way().code().equals(way))
                    .count();
        }
    }

    private static final int LONGEST_REASON = 1_000;
    private static final String TEMPLATE = "meetings/invitations/invitation";

    private final Meetings meetings;
    private final SendInvitations sendInvitations;
    private final GuestList guestList;
    private final InvitationWords words;
    private final Agendas agendas;
    private final Papers papers;
    private final People people;
    private final Organisations organisations;
    private final Reach reach;

    InvitationPages(
            Meetings meetings,
            SendInvitations sendInvitations,
            GuestList guestList,
            InvitationWords words,
            Agendas agendas,
            Papers papers,
            People people,
            Organisations organisations,
            Reach reach) {
        this.meetings = meetings;
        this.sendInvitations = sendInvitations;
        this.guestList = guestList;
        this.words = words;
        this.agendas = agendas;
        this.papers = papers;
        this.people = people;
        this.organisations = organisations;
        this.reach = reach;
    }

    @GetMapping("/{municipality}/meetings/{slug}/invitation")
    View preview(@PathVariable String slug, Visitor visitor) {
        return Screen.of(TEMPLATE, view(scheduled(slug, visitor), FormState.of(InviteForm.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/meetings/{slug}/invitation")
    View invite(
            @PathVariable String slug,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = scheduled(slug, visitor);
        if (form.reason().length() > LONGEST_REASON) {
            errors.rejectValue("reason", "actors.form.tooLong", new Object[] {LONGEST_REASON}, "");
        } else {
            switch (sendInvitations.invite(
                    visitor.municipality(), meeting, form.reason().strip(), visitor.actor())) {
                case Result.Invited(var mails, var letters, var calls) -> {
                    Notices.say(response, "meetings.invited", mails, letters, calls);
                    return new RedirectView(visitor.home() + "/meetings/" + slug);
                }
                case Result.NeedsReason _ -> errors.rejectValue("reason", "meetings.notice.reason.missing");
                case Result.NobodySits _ -> errors.reject("meetings.invitation.nobody");
                case Result.NotNow _, Result.ChangedMeanwhile _ -> throw new Refused("meetings.changedMeanwhile");
            }
        }
        return Screen.again(TEMPLATE, view(meeting, FormState.of(errors), visitor));
    }

    private InvitationView view(Meeting meeting, FormState form, Visitor visitor) {
        var municipality = visitor.municipality();
        return new InvitationView(
                meeting,
                agendas.of(municipality, meeting.id()),
                papers.of(visitor.municipality(), meeting),
                words.where(meeting.details()),
                lines(guestList.of(municipality, meeting), visitor),
                sendInvitations.notice(municipality, meeting),
                form);
    }

    private List<GuestLine> lines(List<Guest> guests, Visitor visitor) {
        var municipality = visitor.municipality();
        Map<PersonId, Person> persons = new HashMap<>();
        people.byIds(municipality, guests.stream().map(Guest::person).toList())
                .forEach(person -> persons.put(person.id(), person));
        var lines = new ArrayList<GuestLine>();
        for (var guest : guests) {
            var person = persons.get(guest.person());
            if (person != null) {
                var organisation = guest.organisation().flatMap(id -> organisations.byId(municipality, id));
                var contact = reach.contact(
                        municipality, person, guest.organisation().stream().toList());
                lines.add(new GuestLine(
                        person.name(),
                        organisation.map(found -> found.name()).orElse(""),
                        guest.role().code(),
                        contact.way()));
            }
        }
        return lines;
    }

    private Meeting scheduled(String slug, Visitor visitor) {
        var meeting = meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        if (meeting.state() != MeetingState.SCHEDULED) {
            throw new Refused(
                    meeting.state() == MeetingState.DRAFT ? "meetings.invitation.noDay" : "meetings.invitation.done");
        }
        return meeting;
    }
}
