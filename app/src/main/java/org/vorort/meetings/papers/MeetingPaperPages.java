package org.vorort.meetings.papers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The papers of a meeting, for the office: added one by one, looked at, removed. */
@Controller
class MeetingPaperPages {

    /** @param open {@code yes}, {@code no}, or empty for as public as its item */
    record PaperForm(@Nullable MultipartFile file, String item, String open) {

        static final PaperForm EMPTY = new PaperForm(null, "", "");

        String fileName() {
            var name = file == null ? null : file.getOriginalFilename();
            return name == null ? "" : name;
        }

        Papers.Upload upload(Agenda agenda) throws IOException {
            var about = agenda.items().stream()
                    .map(one -> one.id())
                    .filter(id -> id.toString().equals(item))
                    .findFirst();
            var decided = open.isEmpty() ? Optional.<Boolean>empty() : Optional.of(open.equals("yes"));
            return new Papers.Upload(fileName(), file == null ? new byte[0] : file.getBytes(), about, decided);
        }
    }

    /** A paper with the item it belongs to. @param item empty for the whole meeting */
    record Line(Paper paper, String item, boolean open) {}

    record PapersView(Meeting meeting, List<Line> papers, List<Choice> items, List<Choice> publicity, FormState form) {}

    private static final String TEMPLATE = "meetings/papers/papers";

    private final Meetings meetings;
    private final Agendas agendas;
    private final Papers papers;
    private final Texts texts;

    MeetingPaperPages(Meetings meetings, Agendas agendas, Papers papers, Texts texts) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.papers = papers;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/meetings/{slug}/papers")
    View papers(@PathVariable String slug, Visitor visitor) {
        return Screen.of(TEMPLATE, view(meeting(slug, visitor), FormState.of(PaperForm.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/meetings/{slug}/papers")
    View keep(
            @PathVariable String slug,
            @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        var meeting = meeting(slug, visitor);
        var agenda = agendas.of(visitor.municipality(), meeting.id());
        return switch (papers.keep(visitor.municipality(), meeting, form.upload(agenda), visitor.actor())) {
            case Papers.Result.Kept _ -> {
                Notices.say(response, "meetings.papers.kept");
                yield back(meeting, visitor);
            }
            case Papers.Result.Refused(var key) -> {
                errors.rejectValue("file", key, new Object[] {form.fileName()}, "");
                yield Screen.again(TEMPLATE, view(meeting, FormState.of(errors), visitor));
            }
        };
    }

    @GetMapping("/{municipality}/meetings/{slug}/papers/{id}")
    ResponseEntity<byte[]> paper(@PathVariable String slug, @PathVariable UUID id, Visitor visitor) {
        var meeting = meeting(slug, visitor);
        return HandOut.file(papers.content(visitor.municipality(), meeting, id).orElseThrow(NotFound::new));
    }

    @DeleteMapping("/{municipality}/meetings/{slug}/papers/{id}")
    View remove(@PathVariable String slug, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var meeting = meeting(slug, visitor);
        var paper = papers.of(visitor.municipality(), meeting).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        papers.remove(visitor.municipality(), meeting, paper, visitor.actor());
        Notices.say(response, "meetings.papers.removed");
        return back(meeting, visitor);
    }

    private PapersView view(Meeting meeting, FormState form, Visitor visitor) {
        var agenda = agendas.of(visitor.municipality(), meeting.id());
        var lines = papers.of(visitor.municipality(), meeting).stream()
                .map(paper -> line(paper, agenda))
                .toList();
        var items = agenda.items().stream()
                .map(item -> new Choice(item.id().toString(), item.title()))
                .toList();
        var publicity = List.of(
                new Choice("yes", texts.text(visitor.language(), "meetings.papers.open.yes")),
                new Choice("no", texts.text(visitor.language(), "meetings.papers.open.no")));
        return new PapersView(meeting, lines, items, publicity, form);
    }

    /** What belongs to no item is public only where somebody said so. */
    private static Line line(Paper paper, Agenda agenda) {
        var item = agenda.items().stream()
                .filter(one -> paper.item().filter(one.id()::equals).isPresent())
                .findFirst();
        var open = paper.open().orElse(item.map(one -> one.words().open()).orElse(false));
        return new Line(paper, item.map(one -> one.title()).orElse(""), open);
    }

    private Meeting meeting(String slug, Visitor visitor) {
        return meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private static View back(Meeting meeting, Visitor visitor) {
        return new RedirectView(visitor.home() + "/meetings/" + meeting.slug() + "/papers");
    }
}
