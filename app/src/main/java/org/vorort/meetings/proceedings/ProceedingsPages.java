package org.vorort.meetings.proceedings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.agenda.ItemState;
import org.vorort.meetings.proceedings.KeepProceedings.Result;
import org.vorort.meetings.proceedings.ProceedingsView.Trouble;
import org.vorort.plan.tasks.TaskId;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The meeting on one page, for a laptop or a phone in the room: item by item what came of it, votes and tasks. */
@Controller
class ProceedingsPages {

    /** Somebody who came unannounced. @param person the id of who is meant, once it was chosen */
    record ParticipantForm(String who, String person) {

        static final ParticipantForm EMPTY = new ParticipantForm("", "");
    }

    /** What came of an item, as typed. @param version the stamp of what was known of it */
    record ResultForm(String result, String version) {}

    private static final int LONGEST_RESULT = 20_000;
    private static final int LONGEST_REASON = 1_000;
    private static final String TEMPLATE = "meetings/proceedings/proceedings";

    private final Meetings meetings;
    private final Agendas agendas;
    private final ShowProceedings show;
    private final KeepProceedings keep;
    private final AssignTask assignTask;
    private final CloseMeeting closeMeeting;

    ProceedingsPages(
            Meetings meetings,
            Agendas agendas,
            ShowProceedings show,
            KeepProceedings keep,
            AssignTask assignTask,
            CloseMeeting closeMeeting) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.show = show;
        this.keep = keep;
        this.assignTask = assignTask;
        this.closeMeeting = closeMeeting;
    }

    @GetMapping("/{municipality}/meetings/{slug}/proceedings")
    View proceedings(@PathVariable String slug, Visitor visitor) {
        var meeting = writable(slug, visitor);
        return Screen.of(TEMPLATE, show.view(visitor.municipality(), meeting, visitor.language()));
    }

    @PostMapping("/{municipality}/meetings/{slug}/proceedings/items/{id}")
    View write(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("form") ResultForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = writable(slug, visitor);
        var item = item(meeting, id, visitor);
        if (form.result().length() > LONGEST_RESULT) {
            errors.rejectValue("result", "actors.form.tooLong", new Object[] {LONGEST_RESULT}, "");
            return again(meeting, new Trouble(id, "result", FormState.of(errors), ""), visitor);
        }
        return switch (write(item, form, visitor)) {
            case Result.WrittenMeanwhile meanwhile -> {
                errors.reject("meetings.proceedings.meanwhile");
                var trouble = new Trouble(
                        id, "result", FormState.of(errors), meanwhile.theirs().result());
                yield again(meeting, trouble, visitor);
            }
            case Result.Kept _, Result.TooManyVotes _, Result.NoQuorum _ -> {
                Notices.say(response, "meetings.saved");
                yield back(slug, id, visitor);
            }
        };
    }

    /** The same while somebody types: an answer for the script, without a page. */
    @PostMapping(value = "/{municipality}/meetings/{slug}/proceedings/items/{id}", headers = "X-Typing")
    ResponseEntity<Map<String, Object>> type(
            @PathVariable String slug, @PathVariable UUID id, @ModelAttribute ResultForm form, Visitor visitor) {
        var meeting = writable(slug, visitor);
        if (form.result().length() > LONGEST_RESULT) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return switch (write(item(meeting, id, visitor), form, visitor)) {
            case Result.Kept kept -> ResponseEntity.ok(Map.of("version", kept.stamp()));
            case Result.WrittenMeanwhile meanwhile ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of(
                                "version", meanwhile.theirs().resultStamp(),
                                "theirs", meanwhile.theirs().result()));
            case Result.TooManyVotes _, Result.NoQuorum _ ->
                ResponseEntity.badRequest().build();
        };
    }

    @PostMapping("/{municipality}/meetings/{slug}/proceedings/items/{id}/vote")
    View decide(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("form") VoteForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = writable(slug, visitor);
        var item = item(meeting, id, visitor);
        form.check(errors);
        if (!errors.hasErrors()) {
            switch (keep.decide(
                    visitor.municipality(),
                    meeting,
                    item,
                    form.resolution().strip(),
                    form.count(),
                    form.version(),
                    visitor.actor())) {
                case Result.Kept _ -> {
                    Notices.say(response, "meetings.vote.kept");
                    return back(slug, id, visitor);
                }
                case Result.TooManyVotes many ->
                    errors.rejectValue("yes", "meetings.vote.tooMany", new Object[] {many.voters()}, "");
                case Result.NoQuorum _ -> errors.reject("meetings.vote.noQuorum");
                case Result.WrittenMeanwhile _ -> errors.reject("meetings.proceedings.meanwhile");
            }
        }
        return again(meeting, new Trouble(id, "vote", FormState.of(errors), ""), visitor);
    }

    @DeleteMapping("/{municipality}/meetings/{slug}/proceedings/items/{id}/vote")
    View undo(@PathVariable String slug, @PathVariable UUID id, @RequestParam String version, Visitor visitor) {
        var item = item(writable(slug, visitor), id, visitor);
        if (!(keep.undo(visitor.municipality(), item, version, visitor.actor()) instanceof Result.Kept)) {
            throw new Refused("meetings.changedMeanwhile");
        }
        return back(slug, id, visitor);
    }

    @PostMapping("/{municipality}/meetings/{slug}/proceedings/items/{id}/postponement")
    View postpone(@PathVariable String slug, @PathVariable UUID id, Visitor visitor) {
        return put(slug, id, ItemState.POSTPONED, visitor);
    }

    @DeleteMapping("/{municipality}/meetings/{slug}/proceedings/items/{id}/postponement")
    View takeUpAgain(@PathVariable String slug, @PathVariable UUID id, Visitor visitor) {
        return put(slug, id, ItemState.LISTED, visitor);
    }

    @PostMapping("/{municipality}/meetings/{slug}/proceedings/items/{id}/tasks")
    View assign(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("form") AssignForm form,
            BindingResult errors,
            Visitor visitor) {
        var meeting = writable(slug, visitor);
        var item = item(meeting, id, visitor);
        form.check(errors);
        if (!errors.hasErrors()) {
            switch (assignTask.assign(visitor.municipality(), meeting, item, form, visitor.actor())) {
                case AssignTask.Result.Given _ -> {
                    return back(slug, id, visitor);
                }
                case AssignTask.Result.Much much ->
                    errors.rejectValue("anyway", "meetings.task.much", new Object[] {much.open()}, "");
            }
        }
        return again(meeting, new Trouble(id, "task", FormState.of(errors), ""), visitor);
    }

    @DeleteMapping("/{municipality}/meetings/{slug}/proceedings/items/{id}/tasks/{task}")
    View unassign(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID task, Visitor visitor) {
        var item = item(writable(slug, visitor), id, visitor);
        if (!assignTask.remove(visitor.municipality(), item, new TaskId(task), visitor.actor())) {
            throw new NotFound();
        }
        return back(slug, id, visitor);
    }

    /** Why it is decided although too few are there. */
    @PostMapping("/{municipality}/meetings/{slug}/proceedings/quorum")
    View explain(@PathVariable String slug, @RequestParam(defaultValue = "") String reason, Visitor visitor) {
        var meeting = writable(slug, visitor);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("meetings.quorum.reason.missing");
        }
        var reasons = meeting.reasons().withQuorum(reason.strip());
        meetings.explain(visitor.municipality(), meeting, reasons, visitor.actor())
                .orElseThrow(() -> new Refused("meetings.changedMeanwhile"));
        return new RedirectView(home(slug, visitor) + "/proceedings#attendance");
    }

    @PostMapping("/{municipality}/meetings/{slug}/proceedings/end")
    View close(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var meeting = writable(slug, visitor);
        if (!meeting.state().mayBecome(MeetingState.HELD)) {
            throw new Refused("meetings.changedMeanwhile");
        }
        if (!closeMeeting.close(visitor.municipality(), meeting, visitor.actor())) {
            throw new Refused("meetings.changedMeanwhile");
        }
        Notices.say(response, "meetings.proceedings.closed");
        return new RedirectView(home(slug, visitor));
    }

    private Result write(AgendaItem item, ResultForm form, Visitor visitor) {
        return keep.write(visitor.municipality(), item, form.result().strip(), form.version(), visitor.actor());
    }

    private View put(String slug, UUID id, ItemState state, Visitor visitor) {
        var item = item(writable(slug, visitor), id, visitor);
        if (!agendas.change(visitor.municipality(), item.in(state), visitor.actor())) {
            throw new Refused("meetings.changedMeanwhile");
        }
        return back(slug, id, visitor);
    }

    private View again(Meeting meeting, Trouble trouble, Visitor visitor) {
        return Screen.again(TEMPLATE, show.troubled(visitor.municipality(), meeting, visitor.language(), trouble));
    }

    private Meeting writable(String slug, Visitor visitor) {
        var meeting = meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        return switch (meeting.state()) {
            case INVITED, HELD, MINUTES_DRAFT -> meeting;
            case DRAFT, SCHEDULED -> throw new Refused("meetings.proceedings.notYet");
            case CIRCULATING, APPROVED, PUBLISHED -> throw new Refused("meetings.proceedings.settled");
            case CANCELLED -> throw new Refused("meetings.notAhead");
        };
    }

    private AgendaItem item(Meeting meeting, UUID id, Visitor visitor) {
        return agendas.find(visitor.municipality(), meeting.id(), id).orElseThrow(NotFound::new);
    }

    private static View back(String slug, UUID item, Visitor visitor) {
        return new RedirectView(home(slug, visitor) + "/proceedings#item-" + item);
    }

    private static String home(String slug, Visitor visitor) {
        return visitor.home() + "/meetings/" + slug;
    }
}
