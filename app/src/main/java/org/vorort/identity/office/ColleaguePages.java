package org.vorort.identity.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Invitations;
import org.vorort.identity.MailAddress;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Language;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Who may sign in for this municipality, and as what. */
@Controller
class ColleaguePages {

    private static final String TEMPLATE = "identity/office/colleagues";
    private static final List<Role> GRANTED = List.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER, Role.CONTACT);

    /** A contact speaks for one organisation, so it is invited there. */
    private static final List<Role> OFFERED = List.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER);

    record InviteForm(String name, String mail, String role, String language) {}

    /** @param lockable whether the visitor keeps the server and may lock accounts */
    record ColleaguesView(List<Roles.Colleague> colleagues, FormState form, boolean lockable) {

        List<Choice> roles(Frame page) {
            var choices = new ArrayList<Choice>();
            for (var role : OFFERED) {
                var key = "identity.role." + role.code();
                choices.add(new Choice(role.code(), page.text(key), page.text(key + ".may")));
            }
            return choices;
        }

        List<Choice> languages(Frame page) {
            return List.of(
                    new Choice(Language.DE.code(), page.text("identity.language.de")),
                    new Choice(Language.EN.code(), page.text("identity.language.en")));
        }
    }

    private final Roles roles;
    private final Invitations invitations;

    ColleaguePages(Roles roles, Invitations invitations) {
        this.roles = roles;
        this.invitations = invitations;
    }

    @GetMapping("/{municipality}/colleagues")
    View list(Visitor visitor) {
        var form = new InviteForm("", "", "", visitor.language().code());
        return Screen.of(TEMPLATE, view(visitor, FormState.of(form)));
    }

    @PostMapping("/{municipality}/colleagues")
    View invite(@ModelAttribute InviteForm form, BindingResult errors, Visitor visitor, HttpServletResponse response) {
        check(form, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(visitor, FormState.of(errors)));
        }
        invitations.invite(
                visitor.municipality(),
                form.name(),
                form.mail(),
                Role.of(form.role()),
                Language.of(form.language()),
                visitor.actor());
        Notices.say(response, "identity.colleagues.invited", form.name());
        return back(visitor);
    }

    @PostMapping("/{municipality}/colleagues/{account}/invitation")
    View inviteAgain(@PathVariable UUID account, Visitor visitor, HttpServletResponse response) {
        if (!invitations.resend(visitor.municipality(), new AccountId(account), visitor.actor())) {
            throw new NotFound();
        }
        Notices.say(response, "identity.colleagues.invitedAgain");
        return back(visitor);
    }

    @DeleteMapping("/{municipality}/colleagues/{account}/{role}")
    View withdraw(
            @PathVariable UUID account, @PathVariable String role, Visitor visitor, HttpServletResponse response) {
        var known = GRANTED.stream()
                .filter(candidate -> candidate.code().equals(role))
                .findFirst()
                .orElseThrow(NotFound::new);
        switch (roles.withdraw(visitor.municipality(), new AccountId(account), known, visitor.actor())) {
            case Roles.Withdrawal.Withdrawn withdrawn ->
                Notices.say(response, "identity.colleagues.withdrawn", withdrawn.name());
            case Roles.Withdrawal.LastCoordinator _ -> throw new Refused("identity.colleagues.lastCoordinator");
            case Roles.Withdrawal.Unknown _ -> throw new NotFound();
        }
        return back(visitor);
    }

    private static void check(InviteForm form, BindingResult errors) {
        if (form.name().isBlank()) {
            errors.rejectValue("name", "identity.name.missing");
        }
        if (!MailAddress.plausible(form.mail())) {
            errors.rejectValue("mail", "identity.mail.implausible");
        }
        if (OFFERED.stream().noneMatch(role -> role.code().equals(form.role()))) {
            errors.rejectValue("role", "identity.role.missing");
        }
    }

    private ColleaguesView view(Visitor visitor, FormState form) {
        return new ColleaguesView(roles.colleagues(visitor.municipality()), form, visitor.is(Role.OPERATOR));
    }

    private static View back(Visitor visitor) {
        return new RedirectView(visitor.home() + "/colleagues");
    }
}
