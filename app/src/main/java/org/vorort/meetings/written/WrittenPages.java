package org.vorort.meetings.written;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.meetings.written.Slip.Answer;
import org.vorort.meetings.written.WrittenResolutions.Voter;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Choice;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What is resolved without a meeting: the list, one of them, asking, typing in, counting. */
@Controller
class WrittenPages {

    record Line(Written written, String body) {}

    record ListView(List<Line> lines, boolean mayChange) {}

    /**
     * One of them.
     *
     * @param body its name
     * @param tally as it stands now
     * @param provided whether the rules in force provide for it
     * @param over whether nobody may answer by link any more
     */
    record WrittenView(
            Written written,
            String body,
            List<Voter> voters,
            Tally tally,
            List<Choice> answers,
            boolean provided,
            boolean over,
            boolean mayChange) {

        boolean in(String state) {
            return written.state().code().equals(state);
        }

        boolean mayCount() {
            return in("asked") && (over || tally.missing() == 0);
        }

        boolean mayRemind() {
            return in("asked")
                    && !over
                    && voters.stream()
                            .anyMatch(voter -> !voter.slip().isAnswered()
                                    && voter.slip().remindedAt().isEmpty());
        }
    }

    private final WrittenResolutions written;
    private final CirculateWritten circulateWritten;
    private final CountVotes countVotes;
    private final KeepWritten keepWritten;
    private final RemindVoters remindVoters;
    private final Bodies bodies;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    WrittenPages(
            WrittenResolutions written,
            CirculateWritten circulateWritten,
            CountVotes countVotes,
            KeepWritten keepWritten,
            RemindVoters remindVoters,
            Bodies bodies,
            Municipalities municipalities,
            Documents documents,
            Texts texts) {
        this.written = written;
        this.circulateWritten = circulateWritten;
        this.countVotes = countVotes;
        this.keepWritten = keepWritten;
        this.remindVoters = remindVoters;
        this.bodies = bodies;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/written")
    View list(Visitor visitor) {
        var names = new HashMap<Object, String>();
        bodies.all(visitor.municipality()).forEach(body -> names.put(body.id(), body.name()));
        var lines = written.all(visitor.municipality()).stream()
                .map(one -> new Line(one, names.getOrDefault(one.body(), "")))
                .toList();
        return Screen.of("meetings/written/writtenList", new ListView(lines, visitor.is(Role.COORDINATOR)));
    }

    @GetMapping("/{municipality}/written/{id}")
    View one(@PathVariable UUID id, Visitor visitor) {
        return Screen.of("meetings/written/writtenOne", view(found(id, visitor), visitor));
    }

    /** The record: what was asked, how everybody answered, what came of it. */
    @GetMapping("/{municipality}/written/{id}/print")
    ResponseEntity<byte[]> print(@PathVariable UUID id, Visitor visitor) {
        var view = view(found(id, visitor), visitor);
        var language = visitor.language();
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                view.written().title(),
                texts.text(
                        language,
                        "meetings.written.meta." + view.written().kind().code(),
                        view.body(),
                        Formats.date(language, countVotes.today())),
                PrintFrame.Format.A4);
        var name = texts.text(language, "meetings.written.file") + "-" + countVotes.today();
        return Documents.shown(name, documents.report("meetings/written/writtenPrint", frame, view));
    }

    @PostMapping("/{municipality}/written/{id}/circulation")
    View ask(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        switch (circulateWritten.ask(visitor.municipality(), found(id, visitor), visitor.actor())) {
            case CirculateWritten.Result.Asked asked ->
                Notices.say(response, "meetings.written.askedNow", asked.voters());
            case CirculateWritten.Result.NotInTheRules _ -> throw new Refused("meetings.written.notInTheRules");
            case CirculateWritten.Result.TooLate _ -> throw new Refused("meetings.written.tooLate");
            case CirculateWritten.Result.NobodyMayVote _ -> throw new Refused("meetings.written.nobody");
            case CirculateWritten.Result.ChangedMeanwhile _ -> throw new Refused("meetings.changedMeanwhile");
        }
        return back(id, visitor);
    }

    /** An answer that came by phone or on paper. */
    @PostMapping("/{municipality}/written/{id}/slips/{slip}")
    View answer(
            @PathVariable UUID id,
            @PathVariable UUID slip,
            @RequestParam(defaultValue = "") String answer,
            Visitor visitor,
            HttpServletResponse response) {
        var voter = written.voters(visitor.municipality(), found(id, visitor).id()).stream()
                .filter(one -> one.slip().id().equals(slip))
                .findFirst()
                .orElseThrow(NotFound::new);
        var given = Answer.given(answer).orElseThrow(() -> new Refused("meetings.written.answer.missing"));
        if (!countVotes.answer(visitor.municipality(), voter.slip(), given, "", true, visitor.actor())) {
            throw new Refused("meetings.written.over");
        }
        Notices.say(response, "meetings.saved");
        return back(id, visitor);
    }

    @PostMapping("/{municipality}/written/{id}/reminders")
    View remind(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var found = found(id, visitor);
        if (!found.takesAnswers(countVotes.today())) {
            throw new Refused("meetings.written.over");
        }
        var reminded = remindVoters.remind(visitor.municipality(), found, visitor.actor());
        Notices.say(response, "meetings.written.remindedNow", reminded);
        return back(id, visitor);
    }

    @PostMapping("/{municipality}/written/{id}/result")
    View count(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        switch (countVotes.count(visitor.municipality(), found(id, visitor).id(), visitor.actor())) {
            case CountVotes.Result.Counted _ -> Notices.say(response, "meetings.written.counted");
            case CountVotes.Result.TooEarly early -> throw new Refused("meetings.written.tooEarly", early.missing());
            case CountVotes.Result.ChangedMeanwhile _ -> throw new Refused("meetings.changedMeanwhile");
        }
        return back(id, visitor);
    }

    @DeleteMapping("/{municipality}/written/{id}")
    View withdraw(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var found = found(id, visitor);
        if (!keepWritten.withdraw(visitor.municipality(), found, visitor.actor())) {
            throw new Refused("meetings.changedMeanwhile");
        }
        Notices.say(response, "meetings.written.gone");
        return new RedirectView(visitor.home() + "/written");
    }

    private WrittenView view(Written found, Visitor visitor) {
        var voters = written.voters(visitor.municipality(), found.id());
        return new WrittenView(
                found,
                bodies.byId(visitor.municipality(), found.body())
                        .map(Body::name)
                        .orElse(""),
                voters,
                Tally.of(voters.stream().map(Voter::slip).toList()),
                WrittenWords.answers(texts, visitor.language()),
                circulateWritten.provided(visitor.municipality(), found),
                !found.takesAnswers(countVotes.today()),
                visitor.is(Role.COORDINATOR));
    }

    private Written found(UUID id, Visitor visitor) {
        return written.byId(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private static View back(UUID id, Visitor visitor) {
        return new RedirectView(visitor.home() + "/written/" + id);
    }
}
