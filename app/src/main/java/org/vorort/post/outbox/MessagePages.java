package org.vorort.post.outbox;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.post.ChangeDelivery;
import org.vorort.post.ChangeDelivery.Result;
import org.vorort.post.MessageId;
import org.vorort.post.MessageState;
import org.vorort.post.Outbox;
import org.vorort.post.OutboxRules;
import org.vorort.post.OutboxRules.Act;
import org.vorort.post.StoredMessage;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.post.mail.MailServer;
import org.vorort.post.mail.Words;
import org.vorort.post.outbox.MessageView.Acts;
import org.vorort.post.outbox.MessageView.HistoryLine;
import org.vorort.post.outbox.OutboxView.State;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** One message of an outbox: what it says, what became of it, and what the office makes of that. */
@Controller
class MessagePages {

    static final int LONGEST_NOTE = 300;

    /** @param note how it was handed over, such as "read out on the phone" */
    record HandOverForm(String note) {

        HandOverForm {
            note = note == null ? "" : note;
        }
    }

    private final Outbox outbox;
    private final ChangeDelivery changeDelivery;
    private final MailServer server;

    MessagePages(Outbox outbox, ChangeDelivery changeDelivery, MailServer server) {
        this.outbox = outbox;
        this.changeDelivery = changeDelivery;
        this.server = server;
    }

    @GetMapping({"/{municipality}/outbox/{id}", "/outbox/{id}"})
    View message(@PathVariable UUID id, Visitor visitor) {
        return Screen.of("post/outbox/message", view(id, visitor, FormState.of(new HandOverForm(""))));
    }

    @PostMapping({"/{municipality}/outbox/{id}/sending", "/outbox/{id}/sending"})
    View send(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        return change(id, Act.SEND, "", visitor, response);
    }

    @PostMapping({"/{municipality}/outbox/{id}/hand-over", "/outbox/{id}/hand-over"})
    View handOver(
            @PathVariable UUID id,
            @ModelAttribute HandOverForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        if (form.note().isBlank()) {
            errors.rejectValue("note", "post.handOver.missing");
        } else if (form.note().length() > LONGEST_NOTE) {
            errors.rejectValue("note", "post.handOver.tooLong", new Object[] {LONGEST_NOTE}, null);
        }
        if (errors.hasErrors()) {
            return Screen.again("post/outbox/message", view(id, visitor, FormState.of(errors)));
        }
        return change(id, Act.HAND_OVER, form.note(), visitor, response);
    }

    @PostMapping({"/{municipality}/outbox/{id}/cancellation", "/outbox/{id}/cancellation"})
    View cancel(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        return change(id, Act.CANCEL, "", visitor, response);
    }

    private View change(UUID id, Act act, String note, Visitor visitor, HttpServletResponse response) {
        var sender = OutboxPages.sender(visitor);
        switch (changeDelivery.change(sender, new MessageId(id), act, note, visitor.actor())) {
            case Result.Changed _ -> Notices.say(response, said(act));
            case Result.NotPossible(var state) ->
                throw new Refused(state == MessageState.SENDING ? "post.refused.sending" : "post.refused.state");
            case Result.Unknown _ -> throw new NotFound();
        }
        return new RedirectView(OutboxPages.home(visitor) + "/" + id);
    }

    private static String said(Act act) {
        return switch (act) {
            case SEND -> "post.done.send";
            case HAND_OVER -> "post.done.handOver";
            case CANCEL -> "post.done.cancel";
        };
    }

    private MessageView view(UUID id, Visitor visitor, FormState handOver) {
        var home = OutboxPages.home(visitor);
        var traced =
                outbox.message(OutboxPages.sender(visitor), new MessageId(id)).orElseThrow(NotFound::new);
        var message = traced.message();
        var words = message.body().filter(_ -> OutboxRules.mayRead(message));
        return new MessageView(
                home,
                home + "/" + id,
                message.subject(),
                message.to().name(),
                message.to().mail().orElse(""),
                message.to().address(),
                message.language().code(),
                State.of(message.state()),
                message.problem().map(DeliveryProblem::key),
                message.nextAttemptAt(),
                message.createdAt(),
                message.createdBy(),
                words,
                message.body().isPresent() && words.isEmpty(),
                words.map(Words::links).orElse(java.util.List.of()),
                traced.history().stream().map(MessagePages::line).toList(),
                acts(message, visitor.place().isPresent()),
                handOver);
    }

    /** @param onPaper whether there is a letterhead; the server itself has none */
    private Acts acts(StoredMessage message, boolean onPaper) {
        var configured = server.isConfigured();
        return new Acts(
                OutboxRules.may(Act.SEND, message, configured),
                message.state() != MessageState.KEPT && message.state() != MessageState.WAITING,
                OutboxRules.may(Act.HAND_OVER, message, configured),
                OutboxRules.may(Act.CANCEL, message, configured),
                onPaper && OutboxRules.mayRead(message));
    }

    private static HistoryLine line(Line line) {
        return new HistoryLine(
                line.at(), State.of(line.state()), line.problem().map(DeliveryProblem::key), line.actor(), line.note());
    }
}
