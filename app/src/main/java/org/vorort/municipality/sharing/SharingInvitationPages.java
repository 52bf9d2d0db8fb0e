package org.vorort.municipality.sharing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.municipality.sharing.NeighbourStore.Neighbour;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Where a municipality is looked for by name and invited to see something of ours. */
@Controller
class SharingInvitationPages {

    /** @param reader the address of whoever is invited; {@code q} what was looked for */
    record InvitationForm(String q, String reader, String what) {

        InvitationForm {
            q = Objects.requireNonNullElse(q, "");
            reader = Objects.requireNonNullElse(reader, "");
            what = Objects.requireNonNullElse(what, "");
        }
    }

    /** @param more whether there are others than those shown */
    record InvitationView(FormState form, List<Neighbour> found, boolean more) {

        List<Choice> readers(Frame page) {
            return found.stream()
                    .map(one -> new Choice(
                            one.slug(),
                            one.name(),
                            page.text(one.kind().textKey())
                                    + one.county().map(county -> ", " + county).orElse("")))
                    .toList();
        }

        List<Choice> things(Frame page) {
            return Arrays.stream(Shared.values())
                    .map(what -> new Choice(
                            what.code(),
                            page.text("municipality.sharing.what." + what.code()),
                            page.text("municipality.sharing.what." + what.code() + ".help")))
                    .toList();
        }
    }

    private static final String TEMPLATE = "municipality/sharing/invite";

    private final ChangeSharing changeSharing;
    private final FindNeighbours findNeighbours;

    SharingInvitationPages(ChangeSharing changeSharing, FindNeighbours findNeighbours) {
        this.changeSharing = changeSharing;
        this.findNeighbours = findNeighbours;
    }

    @GetMapping("/{municipality}/sharing/new")
    View look(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        return Screen.of(TEMPLATE, view(FormState.of(new InvitationForm(q, "", "")), q, visitor));
    }

    @PostMapping("/{municipality}/sharing")
    View invite(
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var what = Shared.of(form.what());
        if (form.reader().isEmpty()) {
            errors.rejectValue("reader", "municipality.sharing.reader.missing");
        }
        if (what.isEmpty()) {
            errors.rejectValue("what", "municipality.sharing.what.missing");
        }
        if (!errors.hasErrors()) {
            switch (changeSharing.invite(visitor.municipality(), form.reader(), what.orElseThrow(), visitor.actor())) {
                case ChangeSharing.Result.Done _ -> {
                    Notices.say(response, "municipality.sharing.invited");
                    return new RedirectView(visitor.home() + "/sharing");
                }
                case ChangeSharing.Result.Itself _ -> errors.rejectValue("reader", "municipality.sharing.itself");
                case ChangeSharing.Result.AlreadyInvited _ ->
                    errors.rejectValue("reader", "municipality.sharing.already");
                case ChangeSharing.Result.NotHere _, ChangeSharing.Result.NotFromHere _ ->
                    errors.rejectValue("reader", "municipality.sharing.notHere");
            }
        }
        return Screen.again(TEMPLATE, view(FormState.of(errors), form.q(), visitor));
    }

    private InvitationView view(FormState form, String q, Visitor visitor) {
        var found = findNeighbours.found(visitor.municipality(), q);
        return new InvitationView(form, found.neighbours(), found.more());
    }
}
