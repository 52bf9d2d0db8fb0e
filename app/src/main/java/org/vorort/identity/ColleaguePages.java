package org.vorort.identity;

import jakarta.servlet.http.HttpServletResponse;
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
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Language;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Who may sign in for this municipality, and as what. */
@Controller
class ColleaguePages {

    record InviteForm(String name, String mail, String role, String language) {}

    record ColleaguesView(List<Accounts.Colleague> colleagues, FormState form) {}

    private final Accounts accounts;
    private final InviteColleague inviteColleague;
    private final WithdrawRole withdrawRole;

    ColleaguePages(Accounts accounts, InviteColleague inviteColleague, WithdrawRole withdrawRole) {
        this.accounts = accounts;
        this.inviteColleague = inviteColleague;
        this.withdrawRole = withdrawRole;
    }

    @GetMapping("/{municipality}/colleagues")
    View list(Visitor visitor) {
        return Screen.of(
                "identity/colleagues", view(visitor, FormState.of(new InviteForm("", "", "coordinator", "de"))));
    }

    @PostMapping("/{municipality}/colleagues")
    View invite(@ModelAttribute InviteForm form, BindingResult errors, Visitor visitor, HttpServletResponse response) {
        if (form.name().isBlank()) {
            errors.rejectValue("name", "identity.name.missing");
        }
        if (!MailAddress.plausible(form.mail())) {
            errors.rejectValue("mail", "identity.mail.implausible");
        }
        if (ROLES.stream().noneMatch(role -> role.code().equals(form.role()))) {
            errors.rejectValue("role", "identity.role.missing");
        }
        if (errors.hasErrors()) {
            return Screen.again("identity/colleagues", view(visitor, FormState.of(errors)));
        }
        inviteColleague.invite(
                visitor.municipality(),
                form.name(),
                form.mail(),
                Role.of(form.role()),
                Language.of(form.language()),
                visitor.actor());
        Notices.say(response, "identity.colleagues.invited", form.name());
        return new RedirectView(visitor.home() + "/colleagues");
    }

    @DeleteMapping("/{municipality}/colleagues/{account}/{role}")
    View withdraw(
            @PathVariable UUID account, @PathVariable String role, Visitor visitor, HttpServletResponse response) {
        var known = ROLES.stream()
                .filter(candidate -> candidate.code().equals(role))
                .findFirst()
                .orElseThrow(NotFound::new);
        var result = withdrawRole.withdraw(visitor.municipality(), new AccountId(account), known, visitor.actor());
        switch (result) {
            case WithdrawRole.Result.Withdrawn withdrawn ->
                Notices.say(response, "identity.colleagues.withdrawn", withdrawn.name());
            case WithdrawRole.Result.LastCoordinator _ -> throw new Refused("identity.colleagues.lastCoordinator");
            case WithdrawRole.Result.Unknown _ -> throw new NotFound();
        }
        return new RedirectView(visitor.home() + "/colleagues");
    }

    static final List<Role> ROLES = List.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER, Role.CONTACT);

    private ColleaguesView view(Visitor visitor, FormState form) {
        return new ColleaguesView(accounts.in(visitor.municipality()), form);
    }
}
