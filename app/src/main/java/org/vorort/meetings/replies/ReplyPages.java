package org.vorort.meetings.replies;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.agenda.ItemKind;
import org.vorort.meetings.calendar.CalendarEntries;
import org.vorort.meetings.invitations.InvitationWords;
import org.vorort.meetings.invitations.Invitee;
import org.vorort.meetings.invitations.Needs;
import org.vorort.meetings.invitations.OpenInvitation;
import org.vorort.meetings.invitations.OpenInvitation.Opening;
import org.vorort.meetings.invitations.RecordReply;
import org.vorort.meetings.invitations.Reply;
import org.vorort.meetings.papers.Paper;
import org.vorort.meetings.papers.Papers;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What somebody sees who follows the link in an invitation: the meeting, three answers, what they need, what they propose. */
@Controller
class ReplyPages {

    /** An answer with what somebody needs. */
    record ReplyForm(
            String answer, String words, String interpreter, String childcare, String wheelchair, String other) {

        /** What was said before is not shown again: the link may have been forwarded, and needs are for the office alone. */
        static ReplyForm of(Invitee invitee, String preset) {
            var known = invitee.said(Reply.Answer.NONE)
                    ? preset
                    : invitee.reply().answer().code();
            return new ReplyForm(known, "", "", "", "", "");
        }

        Needs needs() {
            return new Needs(interpreter.strip(), childcare.strip(), wheelchair.equals("true"), other.strip());
        }
    }

    /** A proposal for the agenda. */
    record ProposalForm(String title, String kind) {

        static final ProposalForm EMPTY = new ProposalForm("", "discussion");
    }

    /**
     * The invitation.
     *
     * @param said what was just done: {@code replied}, {@code deputy}, {@code proposed}, or nothing
     */
    record ReplyView(
            String token,
            Opening opening,
            Agenda agenda,
            List<Paper> papers,
            List<String> where,
            FormState form,
            FormState proposal,
            List<Choice> answers,
            List<Choice> kinds,
            String said) {

        boolean open() {
            return opening.meeting().state() == MeetingState.INVITED;
        }

        boolean cancelled() {
            return opening.meeting().state() == MeetingState.CANCELLED;
        }

        List<Agenda.Slot> slots() {
            return opening.meeting().details().starts().map(agenda::slotsFrom).orElseGet(agenda::slots);
        }
    }

    /** Nothing to see: the link does not open. */
    record ClosedView() {}

    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_TITLE = 300;
    private static final String TEMPLATE = "meetings/replies/reply";

    private final OpenInvitation openInvitation;
    private final RecordReply recordReply;
    private final InvitationWords words;
    private final Agendas agendas;
    private final Papers papers;
    private final CalendarEntries calendar;
    private final Texts texts;
    private final Clock clock;

    ReplyPages(
            OpenInvitation openInvitation,
            RecordReply recordReply,
            InvitationWords words,
            Agendas agendas,
            Papers papers,
            CalendarEntries calendar,
            Texts texts,
            Clock clock) {
        this.openInvitation = openInvitation;
        this.recordReply = recordReply;
        this.words = words;
        this.agendas = agendas;
        this.papers = papers;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/invitations/{token}")
    View invitation(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String said,
            Visitor visitor) {
        var opening = openInvitation.open(visitor.municipality(), token);
        if (opening.isEmpty()) {
            return closed();
        }
        var form = FormState.of(ReplyForm.of(opening.get().invitee(), answer));
        var proposal = FormState.of(ProposalForm.EMPTY);
        return Screen.of(TEMPLATE, view(token, opening.get(), form, proposal, said, visitor));
    }

    @PostMapping("/{municipality}/invitations/{token}")
    View reply(
            @PathVariable String token, @ModelAttribute("form") ReplyForm form, BindingResult errors, Visitor visitor) {
        var opening = openInvitation.open(visitor.municipality(), token);
        if (opening.isEmpty()) {
            return closed();
        }
        check(form, errors);
        if (errors.hasErrors()) {
            var proposal = FormState.of(ProposalForm.EMPTY);
            return Screen.again(TEMPLATE, view(token, opening.get(), FormState.of(errors), proposal, "", visitor));
        }
        return go(token, write(opening.get(), form, visitor), visitor);
    }

    @PostMapping("/{municipality}/invitations/{token}/proposals")
    View propose(
            @PathVariable String token,
            @ModelAttribute("proposal") ProposalForm form,
            BindingResult errors,
            Visitor visitor) {
        var opening = openInvitation.open(visitor.municipality(), token);
        if (opening.isEmpty()) {
            return closed();
        }
        if (form.title().isBlank()) {
            errors.rejectValue("title", "meetings.agenda.title.missing");
        } else if (form.title().length() > LONGEST_TITLE) {
            errors.rejectValue("title", "actors.form.tooLong", new Object[] {LONGEST_TITLE}, "");
        }
        if (!opening.get().meeting().state().isAhead()) {
            errors.reject("meetings.notAhead");
        }
        if (errors.hasErrors()) {
            var reply = FormState.of(ReplyForm.of(opening.get().invitee(), ""));
            return Screen.again(TEMPLATE, view(token, opening.get(), reply, FormState.of(errors), "", visitor));
        }
        var kind = ItemKind.of(form.kind()).orElse(ItemKind.DISCUSSION);
        var item = new AgendaItem.Words(
                "", form.title().strip(), kind, Optional.of(10), opening.get().name(), true, "");
        var by = Visitor.Actor.named(opening.get().name());
        agendas.propose(visitor.municipality(), opening.get().meeting(), item, by);
        return go(token, "proposed", visitor);
    }

    @GetMapping("/{municipality}/invitations/{token}/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable String token, Visitor visitor) {
        var opening = openInvitation.open(visitor.municipality(), token).orElseThrow(NotFound::new);
        if (opening.meeting().details().starts().isEmpty()) {
            throw new NotFound();
        }
        var link = words.link(visitor.home(), token);
        var text = calendar.file(visitor.municipality(), opening.meeting(), link);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + opening.meeting().slug() + ".ics\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(Opening opening, ReplyForm form, Visitor visitor) {
        var by = Visitor.Actor.named(opening.name());
        var answer = Reply.Answer.of(form.answer()).orElseThrow();
        var reply = new Reply(
                answer,
                Reply.Way.LINK,
                Optional.of(clock.instant()),
                form.words().strip());
        if (form.needs().any()) {
            recordReply.need(visitor.municipality(), opening.invitee().id(), form.needs());
        }
        return switch (recordReply.reply(
                visitor.municipality(), opening.invitee().id(), reply, by)) {
            case RecordReply.Result.Noted noted -> noted.deputy().isPresent() ? "deputy" : "replied";
            case RecordReply.Result.Cancelled _, RecordReply.Result.TooLate _, RecordReply.Result.NotInvited _ -> "";
        };
    }

    private static void check(ReplyForm form, BindingResult errors) {
        if (Reply.Answer.of(form.answer())
                .filter(one -> one != Reply.Answer.NONE)
                .isEmpty()) {
            errors.rejectValue("answer", "meetings.reply.missing");
        }
        var longest = Map.of(
                "words", form.words(),
                "interpreter", form.interpreter(),
                "childcare", form.childcare(),
                "other", form.other());
        longest.forEach((field, text) -> {
            if (text.length() > LONGEST_WORDS) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
            }
        });
    }

    private ReplyView view(
            String token, Opening opening, FormState form, FormState proposal, String said, Visitor visitor) {
        var answers = List.of(
                choice("meetings.reply.yes", "yes", visitor),
                choice("meetings.reply.no", "no", visitor),
                choice("meetings.reply.maybe", "maybe", visitor));
        var kinds = List.of(
                choice("meetings.agenda.kind.information", "information", visitor),
                choice("meetings.agenda.kind.discussion", "discussion", visitor),
                choice("meetings.agenda.kind.resolution", "resolution", visitor));
        return new ReplyView(
                token,
                opening,
                agendas.of(visitor.municipality(), opening.meeting().id()),
                papers.of(visitor.municipality(), opening.meeting()),
                words.where(opening.meeting().details()),
                form,
                proposal.within("proposal"),
                answers,
                kinds,
                said);
    }

    private Choice choice(String key, String value, Visitor visitor) {
        return new Choice(value, texts.text(visitor.language(), key));
    }

    private static View go(String token, String said, Visitor visitor) {
        var query = said.isEmpty() ? "" : "?said=" + said;
        return new RedirectView(visitor.home() + "/invitations/" + token + query);
    }

    private static View closed() {
        return Screen.of("meetings/replies/closed", new ClosedView());
    }
}
