package org.vorort.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.shell.FormState;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** My own account: password, devices, sign out everywhere. */
@Controller
class AccountPages {

    record PasswordForm(String password, String again) {}

    record AccountView(String name, String mail, FormState form, List<Sessions.Device> devices) {}

    private final Accounts accounts;
    private final Sessions sessions;

    AccountPages(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/account")
    View account(Visitor visitor, HttpServletRequest request) {
        return Screen.of("identity/account", view(visitor, FormState.of(new PasswordForm("", "")), request));
    }

    @PostMapping("/account/password")
    View password(
            @ModelAttribute PasswordForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        PasswordRules.check(form.password(), form.again(), errors);
        if (errors.hasErrors()) {
            return Screen.again("identity/account", view(visitor, FormState.of(errors), request));
        }
        accounts.setPassword(visitor.account(), form.password());
        var token = sessions.begin(visitor.account(), Device.name(request.getHeader("User-Agent")));
        SessionCookie.write(request, response, token);
        Notices.say(response, "identity.account.passwordSet");
        return new RedirectView("/account");
    }

    @DeleteMapping("/account/sessions")
    View signOutEverywhere(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(visitor.account());
        SessionCookie.clear(request, response);
        Notices.say(response, "identity.account.signedOutEverywhere");
        return new RedirectView("/sign-in");
    }

    private AccountView view(Visitor visitor, FormState form, HttpServletRequest request) {
        var me = visitor.signedIn().orElseThrow();
        var token = SessionCookie.read(request).orElse("");
        return new AccountView(me.name(), me.mail(), form, sessions.devices(me.id(), token));
    }
}
