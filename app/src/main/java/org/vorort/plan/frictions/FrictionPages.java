package org.vorort.plan.frictions;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.vorort.actors.FreeTextGuard;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.plan.areas.KeepAreas;
import org.vorort.plan.areas.TaskArea;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Friction points: opened for a task area, talked about, settled. */
@Controller
class FrictionPages {

    /** @param friction empty for a new one; {@code words} what the guard found */
    record FrictionView(
            TaskArea area, Optional<Friction> friction, FormState form, List<FreeTextGuard.Finding> words) {}

    private static final String TEMPLATE = "plan/frictions/friction";

    private final KeepFrictions keepFrictions;
    private final KeepAreas keepAreas;
    private final Clock clock;

    FrictionPages(KeepFrictions keepFrictions, KeepAreas keepAreas, Clock clock) {
        this.keepFrictions = keepFrictions;
        this.keepAreas = keepAreas;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/responsibilities/{area}/frictions/new")
    View empty(@PathVariable UUID area, Visitor visitor) {
        var form = FormState.of(FrictionForm.beginning(today()));
        return Screen.of(TEMPLATE, new FrictionView(area(area, visitor), Optional.empty(), form, List.of()));
    }

    @PostMapping("/{municipality}/responsibilities/{area}/frictions")
    View open(
            @PathVariable UUID area,
            @ModelAttribute("form") FrictionForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var found = area(area, visitor);
        var words = check(form, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, new FrictionView(found, Optional.empty(), FormState.of(errors), words));
        }
        keepFrictions.open(visitor.municipality(), form.friction(Ids.fresh(), area), visitor.actor());
        Notices.say(response, "plan.responsibilities.friction.opened");
        return back(area, visitor);
    }

    @GetMapping("/{municipality}/responsibilities/{area}/frictions/{id}")
    View one(@PathVariable UUID area, @PathVariable UUID id, Visitor visitor) {
        var friction = friction(id, visitor);
        var form = FormState.of(FrictionForm.of(friction));
        return Screen.of(TEMPLATE, new FrictionView(area(area, visitor), Optional.of(friction), form, List.of()));
    }

    @PostMapping("/{municipality}/responsibilities/{area}/frictions/{id}")
    View change(
            @PathVariable UUID area,
            @PathVariable UUID id,
            @ModelAttribute("form") FrictionForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var before = friction(id, visitor);
        var words = check(form, errors);
        if (!errors.hasErrors()) {
            var changed = form.friction(id, before.area());
            if (keepFrictions.change(visitor.municipality(), changed, visitor.actor())) {
                Notices.say(response, "plan.responsibilities.saved");
                return back(area, visitor);
            }
            errors.reject("plan.responsibilities.changedMeanwhile");
        }
        return Screen.again(
                TEMPLATE, new FrictionView(area(area, visitor), Optional.of(before), FormState.of(errors), words));
    }

    @DeleteMapping("/{municipality}/responsibilities/{area}/frictions/{id}")
    View remove(@PathVariable UUID area, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        keepFrictions.remove(visitor.municipality(), friction(id, visitor), visitor.actor());
        Notices.say(response, "plan.responsibilities.friction.removed");
        return back(area, visitor);
    }

    private List<FreeTextGuard.Finding> check(FrictionForm form, BindingResult errors) {
        form.check(today(), errors);
        var found = FreeTextGuard.findings(form.what(), form.settledHow());
        if (!found.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return found;
    }

    private TaskArea area(UUID id, Visitor visitor) {
        return keepAreas.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private Friction friction(UUID id, Visitor visitor) {
        return keepFrictions.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private static View back(UUID area, Visitor visitor) {
        return new RedirectView(visitor.home() + "/responsibilities/" + area);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
