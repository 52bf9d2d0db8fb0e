package org.vorort.meetings.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The agenda: items added, corrected, put in order with two buttons, proposals taken up. */
@Controller
class AgendaPages {

    /**
     * The agenda to work on, with a form for one item.
     *
     * @param item the item the form is about; absent for a new one
     * @param room how many minutes the meeting has; absent while the day is open
     */
    record AgendaView(
            Meeting meeting,
            Agenda agenda,
            Optional<AgendaItem> item,
            FormState form,
            List<FreeTextGuard.Finding> words,
            List<Choice> kinds,
            Optional<Long> room) {

        List<Agenda.Slot> slots() {
            return meeting.details().starts().map(agenda::slotsFrom).orElseGet(agenda::slots);
        }

        boolean tooLong() {
            return room.map(minutes -> agenda.minutes() > minutes).orElse(false);
        }
    }

    private static final String TEMPLATE = "meetings/agenda/agenda";

    private final Meetings meetings;
    private final Agendas agendas;
    private final FillAgenda fillAgenda;
    private final Texts texts;

    AgendaPages(Meetings meetings, Agendas agendas, FillAgenda fillAgenda, Texts texts) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.fillAgenda = fillAgenda;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/meetings/{slug}/agenda")
    View agenda(@PathVariable String slug, Visitor visitor) {
        var meeting = meeting(slug, visitor);
        return Screen.of(TEMPLATE, view(meeting, Optional.empty(), FormState.of(ItemForm.EMPTY), List.of(), visitor));
    }

    @PostMapping("/{municipality}/meetings/{slug}/agenda")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = ahead(slug, visitor);
        var words = check(form, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(meeting, Optional.empty(), FormState.of(errors), words, visitor));
        }
        var origin = Origin.of(Origin.Kind.OFFICE);
        agendas.add(visitor.municipality(), meeting, form.words(), origin, visitor.actor());
        Notices.say(response, "meetings.agenda.added");
        return back(meeting, visitor);
    }

    @GetMapping("/{municipality}/meetings/{slug}/agenda/{id}")
    View edit(@PathVariable String slug, @PathVariable UUID id, Visitor visitor) {
        var meeting = meeting(slug, visitor);
        var item = item(meeting, id, visitor);
        return Screen.of(
                TEMPLATE, view(meeting, Optional.of(item), FormState.of(ItemForm.of(item)), List.of(), visitor));
    }

    @PostMapping("/{municipality}/meetings/{slug}/agenda/{id}")
    View correct(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = ahead(slug, visitor);
        var item = item(meeting, id, visitor);
        var words = check(form, errors);
        if (!errors.hasErrors()) {
            var changed = item.saying(form.words(), form.versionNumber());
            if (agendas.change(visitor.municipality(), changed, visitor.actor())) {
                Notices.say(response, "meetings.agenda.saved");
                return back(meeting, visitor);
            }
            errors.reject("meetings.changedMeanwhile");
        }
        return Screen.again(TEMPLATE, view(meeting, Optional.of(item), FormState.of(errors), words, visitor));
    }

    /** Up or down by one. */
    @PostMapping("/{municipality}/meetings/{slug}/agenda/{id}/place")
    View shift(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            Visitor visitor) {
        var meeting = ahead(slug, visitor);
        agendas.shift(visitor.municipality(), item(meeting, id, visitor), to.equals("up"), visitor.actor());
        return new RedirectView(visitor.home() + "/meetings/" + meeting.slug() + "/agenda#item-" + id);
    }

    /** Takes a proposal onto the agenda. */
    @PostMapping("/{municipality}/meetings/{slug}/agenda/{id}/listing")
    View list(@PathVariable String slug, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var meeting = ahead(slug, visitor);
        var item = item(meeting, id, visitor);
        if (!agendas.change(visitor.municipality(), item.in(ItemState.LISTED), visitor.actor())) {
            throw new Refused("meetings.changedMeanwhile");
        }
        Notices.say(response, "meetings.agenda.added");
        return back(meeting, visitor);
    }

    /** Adds what has come up by itself since. */
    @PostMapping("/{municipality}/meetings/{slug}/agenda/completion")
    View complete(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var meeting = ahead(slug, visitor);
        var added = fillAgenda.complete(visitor.municipality(), meeting, visitor.actor());
        Notices.say(response, added == 0 ? "meetings.agenda.nothingNew" : "meetings.agenda.completed");
        return back(meeting, visitor);
    }

    @DeleteMapping("/{municipality}/meetings/{slug}/agenda/{id}")
    View remove(@PathVariable String slug, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var meeting = ahead(slug, visitor);
        agendas.remove(visitor.municipality(), item(meeting, id, visitor), visitor.actor());
        Notices.say(response, "meetings.agenda.removed");
        return back(meeting, visitor);
    }

    private static List<FreeTextGuard.Finding> check(ItemForm form, BindingResult errors) {
        form.check(errors);
        var found = FreeTextGuard.findings(form.title(), form.plain());
        if (!found.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return found;
    }

    private AgendaView view(
            Meeting meeting,
            Optional<AgendaItem> item,
            FormState form,
            List<FreeTextGuard.Finding> words,
            Visitor visitor) {
        var kinds = new ArrayList<Choice>();
        for (var kind : ItemKind.values()) {
            kinds.add(new Choice(kind.code(), texts.text(visitor.language(), "meetings.agenda.kind." + kind.code())));
        }
        var details = meeting.details();
        var room = details.starts()
                .flatMap(starts -> details.ends()
                        .map(ends -> java.time.Duration.between(starts, ends).toMinutes()));
        return new AgendaView(
                meeting, agendas.of(visitor.municipality(), meeting.id()), item, form, words, kinds, room);
    }

    private Meeting ahead(String slug, Visitor visitor) {
        var meeting = meeting(slug, visitor);
        if (!meeting.state().isAhead()) {
            throw new Refused("meetings.notAhead");
        }
        return meeting;
    }

    private Meeting meeting(String slug, Visitor visitor) {
        return meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private AgendaItem item(Meeting meeting, UUID id, Visitor visitor) {
        return agendas.find(visitor.municipality(), meeting.id(), id).orElseThrow(NotFound::new);
    }

    private static View back(Meeting meeting, Visitor visitor) {
        return new RedirectView(visitor.home() + "/meetings/" + meeting.slug() + "/agenda");
    }
}
