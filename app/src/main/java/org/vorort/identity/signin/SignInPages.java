package org.vorort.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Accounts;
import org.vorort.identity.MailAddress;
import org.vorort.identity.Visitor;
import org.vorort.identity.sessions.SessionCookie;
import org.vorort.identity.sessions.Sessions;
import org.vorort.shell.FormState;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Signing in by password or mailed link, and signing out. */
@Controller
class SignInPages {

    record SignInForm(String mail, String password, String next) {}

    record LinkForm(String mail) {}

    /** @param demo the accounts to try, offered only on the machine itself */
    record SignInView(FormState form, String next, List<Accounts.DemoAccount> demo) {

        String demoPassword() {
            return Accounts.DEMO_PASSWORD;
        }
    }

    record LinkView(FormState form, boolean sent) {}

    record OpenLinkView(String token, boolean opens) {}

    private final SignIn signIn;
    private final SignInByMail byMail;
    private final Sessions sessions;
    private final Landing landing;
    private final Accounts accounts;
    private final Origins origins;
    private final SessionCookie cookie;

    SignInPages(
            SignIn signIn,
            SignInByMail byMail,
            Sessions sessions,
            Landing landing,
            Accounts accounts,
            Origins origins,
            SessionCookie cookie) {
        this.signIn = signIn;
        this.byMail = byMail;
        this.sessions = sessions;
        this.landing = landing;
        this.accounts = accounts;
        this.origins = origins;
        this.cookie = cookie;
    }

    @GetMapping("/sign-in")
    View form(@RequestParam(defaultValue = "") String next, Visitor visitor, HttpServletRequest request) {
        if (visitor.signedIn().isPresent()) {
            return new RedirectView(landing.after(visitor.account(), next));
        }
        return Screen.of("identity/signin/signIn", view(FormState.of(new SignInForm("", "", next)), next, request));
    }

    @PostMapping("/sign-in")
    View signIn(
            @ModelAttribute SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var result = signIn.byPassword(form.mail(), form.password(), origins.of(request));
        switch (result) {
            case SignIn.Result.SignedIn in -> {
                return enter(in, form.next(), request, response);
            }
            case SignIn.Result.Wrong _ -> errors.reject("identity.signIn.wrong");
            case SignIn.Result.Throttled throttled ->
                errors.reject(
                        "identity.signIn.throttled",
                        new Object[] {throttled.pause().toMinutes()},
                        null);
            case SignIn.Result.DemoFromAfar _ -> errors.reject("identity.signIn.demoFromAfar");
        }
        return Screen.again("identity/signin/signIn", view(FormState.of(errors), form.next(), request));
    }

    @GetMapping("/sign-in/link")
    View linkForm() {
        return Screen.of("identity/signin/signInLink", new LinkView(FormState.of(new LinkForm("")), false));
    }

    @PostMapping("/sign-in/link")
    View requestLink(@ModelAttribute LinkForm form, BindingResult errors, HttpServletRequest request) {
        if (!MailAddress.plausible(form.mail())) {
            errors.rejectValue("mail", "identity.mail.implausible");
            return Screen.again("identity/signin/signInLink", new LinkView(FormState.of(errors), false));
        }
        byMail.request(form.mail(), request.getRemoteAddr());
        return Screen.of("identity/signin/signInLink", new LinkView(FormState.of(form), true));
    }

    @GetMapping("/sign-in/links/{token}")
    View look(@PathVariable String token) {
        return Screen.of("identity/signin/openLink", new OpenLinkView(token, byMail.opens(token)));
    }

    @PostMapping("/sign-in/links/{token}")
    View openLink(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var result = byMail.signIn(token, origins.of(request));
        if (result.isPresent() && result.get() instanceof SignIn.Result.SignedIn in) {
            return enter(in, "", request, response);
        }
        return Screen.of("identity/signin/openLink", new OpenLinkView(token, false));
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::end);
        cookie.clear(request, response);
        Notices.say(response, "identity.signedOut");
        return new RedirectView("/");
    }

    private View enter(
            SignIn.Result.SignedIn in, String next, HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::end);
        cookie.write(request, response, in.token());
        return new RedirectView(landing.after(in.account().id(), next));
    }

    private SignInView view(FormState form, String next, HttpServletRequest request) {
        var demo = origins.isLocal(request) ? accounts.demoAccounts() : List.<Accounts.DemoAccount>of();
        return new SignInView(form, next, demo);
    }
}
