package org.vorort.identity.signin;

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
import org.vorort.identity.Accounts;
import org.vorort.identity.MunicipalityLookup;
import org.vorort.identity.PasswordRules;
import org.vorort.identity.Visitor;
import org.vorort.identity.sessions.Browser;
import org.vorort.identity.sessions.SessionCookie;
import org.vorort.identity.sessions.Sessions;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** My own account: password, devices, sign out everywhere. */
@Controller
class AccountPages {

    record PasswordForm(String password, String again) {}

    /** @param towns where this person works, as ways back */
    record AccountView(String name, String mail, List<Link> towns, FormState form, List<Sessions.Device> devices) {}

    private final ChangePassword changePassword;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Accounts accounts;
    private final MunicipalityLookup municipalities;

    AccountPages(
            ChangePassword changePassword,
            Sessions sessions,
            SessionCookie cookie,
            Accounts accounts,
            MunicipalityLookup municipalities) {
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.cookie = cookie;
        this.accounts = accounts;
        this.municipalities = municipalities;
    }

    @GetMapping("/account")
    View account(Visitor visitor, HttpServletRequest request) {
        return Screen.of("identity/signin/account", view(visitor, FormState.of(new PasswordForm("", "")), request));
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
            return Screen.again("identity/signin/account", view(visitor, FormState.of(errors), request));
        }
        var proven = cookie.read(request)
                .flatMap(sessions::find)
                .map(Sessions.Session::proven)
                .orElse(false);
        var browser = Browser.name(request.getHeader("User-Agent"));
        var token = changePassword.change(visitor.account(), form.password(), proven, browser, visitor.actor());
        cookie.write(request, response, token);
        Notices.say(response, "identity.account.passwordSet");
        return new RedirectView("/account");
    }

    @DeleteMapping("/account/sessions")
    View signOutEverywhere(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(visitor.account());
        cookie.clear(request, response);
        Notices.say(response, "identity.account.signedOutEverywhere");
        return new RedirectView("/");
    }

    private AccountView view(Visitor visitor, FormState form, HttpServletRequest request) {
        var me = visitor.signedIn().orElseThrow();
        var token = cookie.read(request).orElse("");
        var towns = accounts.municipalitiesOf(me.id()).stream()
                .flatMap(town -> municipalities.byId(town).stream())
                .map(town -> new Link(town.name(), "/" + town.slug()))
                .toList();
        return new AccountView(me.name(), me.mail(), towns, form, sessions.devices(me.id(), token));
    }
}
