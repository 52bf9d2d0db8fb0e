package org.vorort.post.mailbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.identity.MunicipalityLookup;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.post.Sender;
import org.vorort.post.mailbox.InboxStore.Entry;
import org.vorort.post.mailbox.InboxView.Line;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;
import org.vorort.shell.Paging;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What came into the mailbox: a town's, and for the operator what nobody's is. */
@Controller
class InboxPages {

    record FilterForm(String outcome) {

        FilterForm(@Nullable String outcome) {
            this.outcome = outcome == null ? "" : outcome.toLowerCase(Locale.ROOT);
        }
    }

    private final Inbox inbox;
    private final MailboxAccess access;
    private final Texts texts;

    InboxPages(Inbox inbox, MailboxAccess access, Texts texts) {
        this.inbox = inbox;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping({"/{municipality}/inbox", "/inbox"})
    View list(@ModelAttribute FilterForm form, @RequestParam(defaultValue = "1") String page, Visitor visitor) {
        var sender = new Sender(visitor.place().map(MunicipalityLookup.Known::id));
        var town = visitor.place().map(place -> "/" + place.slug()).orElse("");
        var home = town + "/inbox";
        var sought = Inbox.sought(form.outcome());
        var path = sought.map(outcome -> home + "?outcome=" + outcome.code()).orElse(home);
        var excerpt = inbox.list(sender, form.outcome(), path, Paging.number(page));
        var active = sought.map(outcome -> List.of(new Link(name(visitor.language(), outcome), home)))
                .orElse(List.of());
        return Screen.of(
                "post/mailbox/inbox",
                new InboxView(
                        home,
                        town + "/outbox",
                        access.isConfigured(),
                        excerpt.entries().stream()
                                .map(entry -> line(town + "/outbox/", entry))
                                .toList(),
                        excerpt.paging(),
                        FormState.of(form),
                        outcomes(visitor.language()),
                        active));
    }

    private List<Choice> outcomes(Language language) {
        return Arrays.stream(InboxOutcome.values())
                .map(outcome -> new Choice(outcome.code(), name(language, outcome)))
                .toList();
    }

    private String name(Language language, InboxOutcome outcome) {
        return texts.text(language, "post.inbox.outcome." + outcome.code());
    }

    private static Line line(String messages, Entry entry) {
        var outcome = entry.outcome();
        var kind = switch (outcome) {
            case ANSWERED -> "success";
            case RETURNED, RETURN_UNKNOWN -> "danger";
            case DELAYED, AUTOMATIC -> "info";
            case ANSWER_UNKNOWN, ANSWER_FOREIGN, ANSWER_UNCLEAR, LEFT, UNREADABLE -> "warning";
        };
        return new Line(
                entry.sentAt(),
                entry.from(),
                entry.subject(),
                "post.inbox.outcome." + outcome.code(),
                kind,
                kind.equals("info") ? "mail" : kind,
                entry.message().map(id -> messages + id).orElse(""));
    }
}
