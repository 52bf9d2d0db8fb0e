package org.vorort.meetings.proceedings;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.PersonSearch;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.invitations.AddParticipant;
import org.vorort.meetings.invitations.InviteeId;
import org.vorort.meetings.invitations.Invitees;
import org.vorort.meetings.proceedings.ProceedingsPages.ParticipantForm;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Who is there: noted by tapping, deputies and people who come unannounced included. */
@Controller
class AttendancePages {

    private final Meetings meetings;
    private final Invitees invitees;
    private final AddParticipant addParticipant;
    private final KeepProceedings keep;
    private final ShowProceedings show;
    private final PersonSearch personSearch;

    AttendancePages(
            Meetings meetings,
            Invitees invitees,
            AddParticipant addParticipant,
            KeepProceedings keep,
            ShowProceedings show,
            PersonSearch personSearch) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.addParticipant = addParticipant;
        this.keep = keep;
        this.show = show;
        this.personSearch = personSearch;
    }

    @PostMapping("/{municipality}/meetings/{slug}/proceedings/attendance/{id}")
    View note(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String presence,
            Visitor visitor) {
        var meeting = writable(slug, visitor);
        var invitee = invitees.find(visitor.municipality(), new InviteeId(id))
                .filter(one -> one.meeting().equals(meeting.id()))
                .orElseThrow(NotFound::new);
        keep.note(
                visitor.municipality(),
                invitee.id().value(),
                Presence.of(presence).orElseThrow(NotFound::new));
        return back(slug, visitor);
    }

    /** A deputy who was not asked and came all the same. */
    @PostMapping("/{municipality}/meetings/{slug}/proceedings/attendance/{id}/deputy")
    View deputise(@PathVariable String slug, @PathVariable UUID id, @RequestParam UUID person, Visitor visitor) {
        var meeting = writable(slug, visitor);
        var deputy = addParticipant
                .deputy(visitor.municipality(), meeting, new InviteeId(id), new PersonId(person), visitor.actor())
                .orElseThrow(NotFound::new);
        keep.note(visitor.municipality(), deputy.id().value(), Presence.PRESENT);
        return back(slug, visitor);
    }

    /** Somebody who came unannounced. */
    @PostMapping("/{municipality}/meetings/{slug}/proceedings/attendance")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") ParticipantForm form,
            BindingResult errors,
            Visitor visitor) {
        var meeting = writable(slug, visitor);
        var found = candidates(form.who(), visitor);
        var chosen = found.stream()
                .filter(one -> found.size() == 1 || one.value().equals(form.person()))
                .findFirst();
        if (chosen.isEmpty()) {
            var key = form.who().isBlank() ? "missing" : found.isEmpty() ? "unknown" : "which";
            errors.rejectValue(found.size() > 1 ? "person" : "who", "meetings.roll.who." + key);
            return Screen.again(
                    "meetings/proceedings/proceedings",
                    show.asking(visitor.municipality(), meeting, visitor.language(), FormState.of(errors), found));
        }
        var person = new PersonId(UUID.fromString(chosen.get().value()));
        var participant = addParticipant.guest(visitor.municipality(), meeting, person, visitor.actor());
        keep.note(visitor.municipality(), participant.id().value(), Presence.PRESENT);
        return back(slug, visitor);
    }

    private List<Choice> candidates(String typed, Visitor visitor) {
        return personSearch.named(visitor.municipality(), typed).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }

    private Meeting writable(String slug, Visitor visitor) {
        var meeting = meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        if (meeting.state() != MeetingState.INVITED && !meeting.state().awaitsMinutes()) {
            throw new Refused("meetings.proceedings.settled");
        }
        return meeting;
    }

    private static View back(String slug, Visitor visitor) {
        return new RedirectView(visitor.home() + "/meetings/" + slug + "/proceedings#attendance");
    }
}
