package org.vorort.post.outbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import org.vorort.identity.MunicipalityLookup;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.post.MessageState;
import org.vorort.post.Outbox;
import org.vorort.post.Outbox.Search;
import org.vorort.post.Sender;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.post.mail.MailServer;
import org.vorort.post.outbox.MessagePages.HandOverForm;
import org.vorort.post.outbox.OutboxView.State;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The outbox of a town's sender, and the server's own for the operator. */
@Controller
class OutboxPages {

    /** States people look for; that a message is being sent right now lasts no longer than the look. */
    private static final List<MessageState> SOUGHT = Arrays.stream(MessageState.values())
            .filter(state -> state != MessageState.SENDING)
            .toList();

    record FilterForm(String q, String state) {

        FilterForm {
            q = q == null ? "" : q.strip();
            state = state == null ? "" : state.toLowerCase(Locale.ROOT);
        }

        Optional<MessageState> sought() {
            return SOUGHT.stream()
                    .filter(candidate -> candidate.code().equals(state))
                    .findFirst();
        }
    }

    private final Outbox outbox;
    private final MailServer server;
    private final Texts texts;

    OutboxPages(Outbox outbox, MailServer server, Texts texts) {
        this.outbox = outbox;
        this.server = server;
        this.texts = texts;
    }

    @GetMapping({"/{municipality}/outbox", "/outbox"})
    View list(@ModelAttribute FilterForm form, @RequestParam(defaultValue = "1") int page, Visitor visitor) {
        var home = home(visitor);
        var search = new Search(form.q(), form.sought());
        var excerpt = outbox.list(sender(visitor), search, path(home, form.q(), form.sought()), page);
        var lines = excerpt.rows().stream().map(row -> line(home, row)).toList();
        return Screen.of(
                "post/outbox/outbox",
                new OutboxView(
                        home,
                        lines,
                        excerpt.paging(),
                        excerpt.standing(),
                        server.isConfigured(),
                        FormState.of(form),
                        states(visitor.language()),
                        active(home, form, visitor.language()),
                        FormState.of(new HandOverForm("")),
                        excerpt.rows().isEmpty()
                                ? ""
                                : excerpt.rows().getFirst().id().toString(),
                        visitor.place().isPresent() && showsAllKept(form, page)));
    }

    /** Whose outbox this page is about. */
    static Sender sender(Visitor visitor) {
        return new Sender(visitor.place().map(MunicipalityLookup.Known::id));
    }

    static String home(Visitor visitor) {
        return visitor.place().map(place -> "/" + place.slug()).orElse("") + "/outbox";
    }

    private static boolean showsAllKept(FilterForm form, int page) {
        return form.sought().equals(Optional.of(MessageState.KEPT)) && form.q().isEmpty() && page == 1;
    }

    private List<Choice> states(Language language) {
        return SOUGHT.stream()
                .map(state -> new Choice(
                        state.code(), texts.text(language, State.of(state).key())))
                .toList();
    }

    private List<Link> active(String home, FilterForm form, Language language) {
        var active = new ArrayList<Link>();
        if (!form.q().isEmpty()) {
            active.add(new Link(form.q(), path(home, "", form.sought())));
        }
        form.sought()
                .ifPresent(state -> active.add(
                        new Link(texts.text(language, State.of(state).key()), path(home, form.q(), Optional.empty()))));
        return active;
    }

    private static String path(String home, String words, Optional<MessageState> state) {
        var path = UriComponentsBuilder.fromPath(home);
        if (!words.isEmpty()) {
            path.queryParam("q", "{words}");
        }
        state.ifPresent(sought -> path.queryParam("state", sought.code()));
        return words.isEmpty()
                ? path.build().toUriString()
                : path.encode().buildAndExpand(words).toUriString();
    }

    private static OutboxView.Line line(String home, Outbox.Row row) {
        return new OutboxView.Line(
                home + "/" + row.id(),
                row.toName(),
                row.toMail().orElse(""),
                row.subject(),
                State.of(row.state()),
                row.problem().map(DeliveryProblem::key),
                row.createdAt(),
                row.changedAt());
    }
}
