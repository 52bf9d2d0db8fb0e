package org.vorort.network.outreach;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.network.outreach.KeepOutreach.Result;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** Whom the network wants to win, by how far it has come; and the steps from one state to the next. */
@Controller
class OutreachPages {

    private final ReadOutreach readOutreach;
    private final KeepOutreach keepOutreach;
    private final Texts texts;
    private final Clock clock;

    OutreachPages(ReadOutreach readOutreach, KeepOutreach keepOutreach, Texts texts, Clock clock) {
        this.readOutreach = readOutreach;
        this.keepOutreach = keepOutreach;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/outreach")
    View outreach(@RequestParam(defaultValue = "") String state, Visitor visitor) {
        var lines = readOutreach.all(visitor.municipality(), visitor.language());
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return Screen.of(
                "network/outreach/outreach",
                new OutreachView(lines, OutreachState.of(state), today, visitor.is(Role.COORDINATOR)));
    }

    @PostMapping("/{municipality}/outreach/{id}/state")
    View move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            Visitor visitor,
            HttpServletResponse response) {
        var to = OutreachState.of(state).orElseThrow(NotFound::new);
        return switch (keepOutreach.move(visitor.municipality(), new OutreachId(id), to, visitor.actor())) {
            case Result.Kept _ -> {
                Notices.say(response, "network.outreach.moved." + to.code());
                yield back(visitor);
            }
            case Result.NotFromHere _ -> throw new Refused("network.outreach.notFromHere");
            case Result.ChangedMeanwhile _ -> throw new Refused("network.outreach.changedMeanwhile");
            case Result.Gone _ -> throw new NotFound();
        };
    }

    /** Whoever has promised gets an entry in the directory. */
    @PostMapping("/{municipality}/outreach/{id}/entry")
    View enter(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var source = texts.text(visitor.language(), "network.outreach.source");
        var entry = keepOutreach.enter(visitor.municipality(), new OutreachId(id), source, visitor.actor());
        var entered = entry.orElseThrow(NotFound::new);
        Notices.say(response, "network.outreach.entered", entered.name());
        return new RedirectView(visitor.home() + "/organisations/" + entered.slug());
    }

    @DeleteMapping("/{municipality}/outreach/{id}")
    View remove(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        if (!keepOutreach.remove(visitor.municipality(), new OutreachId(id), visitor.actor())) {
            throw new NotFound();
        }
        Notices.say(response, "network.outreach.removed");
        return back(visitor);
    }

    private static View back(Visitor visitor) {
        return new RedirectView(visitor.home() + "/outreach");
    }
}
