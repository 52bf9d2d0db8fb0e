package org.vorort.municipality.sharing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
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
import org.vorort.municipality.Municipalities;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** What we show to whom, what others show us, and the steps from an invitation to its end. */
@Controller
class SharingPages {

    /**
     * A sharing as one side sees it.
     *
     * @param partner the name of the other side
     * @param ours whether it is us who show something
     * @param closed whether the other side's pages are closed
     */
    record Line(Sharing sharing, String partner, boolean ours, boolean closed) {

        boolean waiting() {
            return !ours && !closed && sharing.state() == SharingState.INVITED;
        }

        boolean mayEnd() {
            var side = ours ? SharingRules.Side.OWNER : SharingRules.Side.READER;
            return SharingRules.may(side, sharing.state(), SharingState.ENDED);
        }

        boolean past() {
            return sharing.state() == SharingState.DECLINED || sharing.state() == SharingState.ENDED;
        }
    }

    record ListView(List<Line> waiting, List<Line> shown, List<Line> seen, List<Line> past) {}

    /** One sharing. @param form why it is ended */
    record OneView(Line line, String here, FormState form) {}

    record EndForm(String reason) {

        static final EndForm EMPTY = new EndForm("");
    }

    private static final String ONE = "municipality/sharing/sharing";
    private static final int LONGEST_REASON = 500;

    private final ChangeSharing changeSharing;
    private final Municipalities municipalities;

    SharingPages(ChangeSharing changeSharing, Municipalities municipalities) {
        this.changeSharing = changeSharing;
        this.municipalities = municipalities;
    }

    @GetMapping("/{municipality}/sharing")
    View list(Visitor visitor) {
        var view = new ListView(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var sharing : changeSharing.all(visitor.municipality())) {
            var line = line(sharing, visitor);
            if (line.waiting()) {
                view.waiting().add(line);
            } else if (line.past()) {
                view.past().add(line);
            } else {
                (line.ours() ? view.shown() : view.seen()).add(line);
            }
        }
        return Screen.of("municipality/sharing/sharings", view);
    }

    @GetMapping("/{municipality}/sharing/{id}")
    View one(@PathVariable UUID id, Visitor visitor) {
        return Screen.of(ONE, view(id, visitor, FormState.of(EndForm.EMPTY)));
    }

    @PostMapping("/{municipality}/sharing/{id}/acceptance")
    View accept(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var result = changeSharing.accept(visitor.municipality(), id, visitor.actor());
        return done(result, "municipality.sharing.accepted", visitor, response);
    }

    @PostMapping("/{municipality}/sharing/{id}/refusal")
    View decline(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var result = changeSharing.decline(visitor.municipality(), id, visitor.actor());
        return done(result, "municipality.sharing.declined", visitor, response);
    }

    @PostMapping("/{municipality}/sharing/{id}/end")
    View end(
            @PathVariable UUID id,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        if (form.reason().isBlank()) {
            errors.rejectValue("reason", "municipality.sharing.reason.missing");
        } else if (form.reason().length() > LONGEST_REASON) {
            errors.rejectValue("reason", "municipality.sharing.reason.tooLong");
        }
        if (errors.hasErrors()) {
            return Screen.again(ONE, view(id, visitor, FormState.of(errors)));
        }
        var reason = form.reason().strip();
        var result = changeSharing.end(visitor.municipality(), id, reason, visitor.actor());
        return done(result, "municipality.sharing.ended", visitor, response);
    }

    private View done(ChangeSharing.Result result, String said, Visitor visitor, HttpServletResponse response) {
        if (!(result instanceof ChangeSharing.Result.Done done)) {
            throw new Refused("municipality.sharing.notFromHere");
        }
        Notices.say(response, said, line(done.sharing(), visitor).partner());
        return new RedirectView(visitor.home() + "/sharing");
    }

    private OneView view(UUID id, Visitor visitor, FormState form) {
        var sharing = changeSharing.byId(visitor.municipality(), id).orElseThrow(NotFound::new);
        var here = municipalities.find(visitor.municipality()).orElseThrow(NotFound::new);
        return new OneView(line(sharing, visitor), here.name(), form);
    }

    private Line line(Sharing sharing, Visitor visitor) {
        var other = municipalities.find(sharing.other(visitor.municipality())).orElseThrow();
        var ours = sharing.side(visitor.municipality()) == SharingRules.Side.OWNER;
        return new Line(sharing, other.name(), ours, other.archived());
    }
}
