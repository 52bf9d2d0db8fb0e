package org.vorort.post.quiet;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.MunicipalityLookup;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** When a town does not disturb anybody. */
@Controller
class QuietHoursPages {

    record QuietHoursView(FormState form) {}

    private final QuietTimes times;

    QuietHoursPages(QuietTimes times) {
        this.times = times;
    }

    @GetMapping("/{municipality}/settings/quiet-hours")
    View hours(Visitor visitor) {
        var form = QuietHoursForm.of(times.of(visitor.municipality()));
        return Screen.of("post/quiet/quietHours", new QuietHoursView(FormState.of(form)));
    }

    @PostMapping("/{municipality}/settings/quiet-hours")
    View change(
            @ModelAttribute("form") QuietHoursForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var hours = form.check(errors);
        if (hours.isEmpty()) {
            return Screen.again("post/quiet/quietHours", new QuietHoursView(FormState.of(errors)));
        }
        var town = visitor.place().map(MunicipalityLookup.Known::name).orElse("");
        times.change(visitor.municipality(), town, hours.get(), visitor.actor());
        Notices.say(response, "post.quiet.saved");
        return new RedirectView(visitor.home() + "/settings/quiet-hours");
    }
}
