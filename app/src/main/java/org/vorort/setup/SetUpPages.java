package org.vorort.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Accounts;
import org.vorort.identity.MailAddress;
import org.vorort.identity.PasswordRules;
import org.vorort.identity.Visitor;
import org.vorort.municipality.MunicipalityKind;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Setting up an empty server in the browser. Open only as long as nobody can sign in. */
@Controller
class SetUpPages {

    private static final int LONGEST_NAME = 100;

    /** What the first person tells about the town and herself. @param code from the console */
    record SetUpForm(String code, String town, String kind, String name, String mail, String password, String again) {}

    record SetUpView(FormState form, String code, boolean demoOffered) {

        List<Choice> kinds(Frame page) {
            return List.of(
                    new Choice("TOWN_IN_COUNTY", page.text("setup.kind.townInCounty")),
                    new Choice("TOWN", page.text("setup.kind.town")),
                    new Choice("COUNTY", page.text("setup.kind.county")));
        }
    }

    private final SetUp setUp;
    private final SetUpCode code;
    private final Accounts accounts;
    private final DemoTown demoTown;
    private final boolean demoOffered;

    SetUpPages(
            SetUp setUp,
            SetUpCode code,
            Accounts accounts,
            DemoTown demoTown,
            @Value("${vorort.demo-offered:true}") boolean demoOffered) {
        this.setUp = setUp;
        this.code = code;
        this.accounts = accounts;
        this.demoTown = demoTown;
        this.demoOffered = demoOffered;
    }

    @GetMapping("/setup")
    View form(@RequestParam(defaultValue = "") String code) {
        refuseWhenDone();
        var empty = new SetUpForm(code, "", "TOWN_IN_COUNTY", "", "", "", "");
        return Screen.of("setup/setUp", view(FormState.of(empty), code));
    }

    @PostMapping("/setup")
    View setUp(@ModelAttribute SetUpForm form, BindingResult errors, Visitor visitor, HttpServletResponse response) {
        refuseWhenDone();
        check(form, errors);
        if (errors.hasErrors()) {
            return Screen.again("setup/setUp", view(FormState.of(errors), form.code()));
        }
        var result = setUp.setUp(
                form.town().strip(),
                MunicipalityKind.valueOf(form.kind()),
                form.name().strip(),
                form.mail(),
                form.password(),
                visitor.language());
        return switch (result) {
            case SetUp.Result.Done done -> {
                Notices.say(response, "setup.done", done.municipality().name());
                yield new RedirectView("/sign-in?next=" + done.municipality().path() + "/organisations");
            }
            case SetUp.Result.AlreadyDone _ -> throw new NotFound();
        };
    }

    /** Fills the empty server with the demonstration town, to look around before beginning. */
    @PostMapping("/setup/demo")
    View showDemo(@RequestParam(defaultValue = "") String code) {
        refuseWhenDone();
        if (!demoOffered) {
            throw new NotFound();
        }
        if (!this.code.is(code)) {
            throw new Refused("setup.code.wrong");
        }
        var town = demoTown.create().orElseThrow(NotFound::new);
        demoTown.remember();
        return new RedirectView("/sign-in?next=" + town.path() + "/organisations");
    }

    private SetUpView view(FormState form, String typed) {
        return new SetUpView(form, typed, demoOffered && !demoTown.exists());
    }

    private void refuseWhenDone() {
        if (!accounts.none()) {
            throw new NotFound();
        }
    }

    private void check(SetUpForm form, BindingResult errors) {
        if (!code.is(form.code())) {
            errors.rejectValue("code", "setup.code.wrong");
        }
        if (form.town().isBlank() || form.town().length() > LONGEST_NAME) {
            errors.rejectValue("town", "setup.town.missing", new Object[] {LONGEST_NAME}, null);
        }
        if (List.of(MunicipalityKind.values()).stream()
                .noneMatch(kind -> kind.name().equals(form.kind()))) {
            errors.rejectValue("kind", "setup.kind.missing");
        }
        if (form.name().isBlank() || form.name().length() > LONGEST_NAME) {
            errors.rejectValue("name", "setup.name.missing", new Object[] {LONGEST_NAME}, null);
        }
        if (!MailAddress.plausible(form.mail())) {
            errors.rejectValue("mail", "setup.mail.implausible");
        }
        PasswordRules.check(form.password(), form.again(), errors);
    }
}
