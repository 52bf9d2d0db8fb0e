package org.vorort.meetings.minutes;

import java.util.List;
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
import org.vorort.meetings.invitations.OpenInvitation;
import org.vorort.meetings.invitations.OpenInvitation.Opening;
import org.vorort.meetings.minutes.ReadMinutes.Standing;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** The minutes for those who were invited, by the link they know: to be read, and objected to without an account. */
@Controller
class InviteeMinutesPages {

    /** @param item which item it is about; empty for the minutes as a whole */
    record ObjectionForm(String item, String words) {

        static final ObjectionForm EMPTY = new ObjectionForm("", "");
    }

    /** @param said whether an objection has just come in */
    record InviteeMinutesView(String token, Opening opening, Standing standing, FormState form, boolean said) {

        boolean open() {
            return opening.meeting().state() == MeetingState.CIRCULATING;
        }

        List<Choice> items() {
            return standing.text().items().stream()
                    .map(item -> new Choice(item.id().toString(), item.number() + ". " + item.title()))
                    .toList();
        }
    }

    private static final int LONGEST_WORDS = 4_000;
    private static final String TEMPLATE = "meetings/minutes/inviteeMinutes";

    private final OpenInvitation openInvitation;
    private final ReadMinutes readMinutes;
    private final RaiseObjection raiseObjection;
    private final PrintMinutes printMinutes;

    InviteeMinutesPages(
            OpenInvitation openInvitation,
            ReadMinutes readMinutes,
            RaiseObjection raiseObjection,
            PrintMinutes printMinutes) {
        this.openInvitation = openInvitation;
        this.readMinutes = readMinutes;
        this.raiseObjection = raiseObjection;
        this.printMinutes = printMinutes;
    }

    @GetMapping("/{municipality}/invitations/{token}/minutes")
    View minutes(@PathVariable String token, @RequestParam(defaultValue = "") String said, Visitor visitor) {
        var form = FormState.of(ObjectionForm.EMPTY);
        return Screen.of(TEMPLATE, view(token, sent(token, visitor), form, said.equals("objected"), visitor));
    }

    @GetMapping("/{municipality}/invitations/{token}/minutes/print")
    ResponseEntity<byte[]> print(@PathVariable String token, Visitor visitor) {
        var meeting = sent(token, visitor).meeting();
        var standing = readMinutes.standing(visitor.municipality(), meeting);
        return printMinutes.print(
                visitor, meeting, standing.text(), meeting.state().isLocked());
    }

    @PostMapping("/{municipality}/invitations/{token}/minutes")
    View object(
            @PathVariable String token,
            @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            Visitor visitor) {
        var opening = sent(token, visitor);
        if (form.words().isBlank()) {
            errors.rejectValue("words", "meetings.objection.words.missing");
        } else if (form.words().length() > LONGEST_WORDS) {
            errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
        }
        var by = Visitor.Actor.named(opening.name());
        if (!errors.hasErrors()
                && !raiseObjection.object(
                        visitor.municipality(),
                        opening.meeting(),
                        opening.invitee().id(),
                        form.item(),
                        form.words().strip(),
                        by)) {
            errors.reject("meetings.objection.late");
        }
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(token, opening, FormState.of(errors), false, visitor));
        }
        return new RedirectView(visitor.home() + "/invitations/" + token + "/minutes?said=objected");
    }

    private InviteeMinutesView view(String token, Opening opening, FormState form, boolean said, Visitor visitor) {
        var standing = readMinutes.standing(visitor.municipality(), opening.meeting());
        return new InviteeMinutesView(token, opening, standing, form, said);
    }

    /** Only minutes that were sent round are shown; while they are corrected, nobody but the office sees them. */
    private Opening sent(String token, Visitor visitor) {
        return openInvitation
                .open(visitor.municipality(), token)
                .filter(opening -> opening.meeting().state() == MeetingState.CIRCULATING
                        || opening.meeting().state().isLocked())
                .orElseThrow(NotFound::new);
    }
}
