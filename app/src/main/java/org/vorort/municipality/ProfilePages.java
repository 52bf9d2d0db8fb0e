package org.vorort.municipality;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.KeepMunicipality.Result;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The master data of a municipality, and how the operator adds one by hand. */
@Controller
class ProfilePages {

    record ProfileView(
            Optional<Municipality> municipality,
            FormState form,
            List<Choice> kinds,
            List<Choice> counties,
            List<Choice> timeZones,
            boolean operator) {}

    private final Municipalities municipalities;
    private final KeepMunicipality keepMunicipality;
    private final Texts texts;

    ProfilePages(Municipalities municipalities, KeepMunicipality keepMunicipality, Texts texts) {
        this.municipalities = municipalities;
        this.keepMunicipality = keepMunicipality;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/settings")
    View profile(Visitor visitor) {
        var municipality = municipality(visitor);
        var county = municipality
                .county()
                .flatMap(municipalities::find)
                .map(Municipality::slug)
                .orElse("");
        return Screen.of(
                "municipality/profile",
                view(Optional.of(municipality), FormState.of(ProfileForm.of(municipality, county)), visitor));
    }

    @PostMapping("/{municipality}/settings")
    View change(
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var municipality = municipality(visitor);
        form.check(errors);
        if (!errors.hasErrors()) {
            var changed = form.change(municipality, this::countyId);
            switch (keepMunicipality.change(municipality, changed, visitor.actor())) {
                case Result.Kept kept -> {
                    Notices.say(
                            response,
                            "municipality.profile.saved",
                            kept.municipality().name());
                    return new RedirectView(visitor.home() + "/settings");
                }
                case Result.KeyTaken _ -> errors.rejectValue("ags", "municipality.key.taken");
            }
        }
        return Screen.again("municipality/profile", view(Optional.of(municipality), FormState.of(errors), visitor));
    }

    @GetMapping("/towns/new")
    View empty(Visitor visitor) {
        return Screen.of("municipality/newTown", view(Optional.empty(), FormState.of(ProfileForm.EMPTY), visitor));
    }

    @PostMapping("/towns")
    View add(
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.check(errors);
        if (!errors.hasErrors()) {
            var draft = form.change(Municipalities.draft(form.name(), MunicipalityKind.TOWN), this::countyId);
            switch (keepMunicipality.add(draft, visitor.actor())) {
                case Result.Kept kept -> {
                    Notices.say(
                            response,
                            "municipality.new.added",
                            kept.municipality().name());
                    return new RedirectView(kept.municipality().path() + "/settings");
                }
                case Result.KeyTaken _ -> errors.rejectValue("ags", "municipality.key.taken");
            }
        }
        return Screen.again("municipality/newTown", view(Optional.empty(), FormState.of(errors), visitor));
    }

    private Municipality municipality(Visitor visitor) {
        return municipalities.find(visitor.municipality()).orElseThrow(NotFound::new);
    }

    private Optional<MunicipalityId> countyId(String slug) {
        return municipalities
                .find(slug)
                .filter(found -> found.kind() == MunicipalityKind.COUNTY)
                .map(Municipality::id);
    }

    private ProfileView view(Optional<Municipality> municipality, FormState form, Visitor visitor) {
        var counties = new ArrayList<Choice>();
        for (var county : keepMunicipality.counties()) {
            counties.add(new Choice(county.slug(), county.name()));
        }
        var kinds = Arrays.stream(MunicipalityKind.values())
                .map(kind -> new Choice(kind.code(), texts.text(visitor.language(), kind.textKey())))
                .toList();
        var zones = ProfileForm.TIME_ZONES.stream()
                .map(zone -> new Choice(zone, zone.substring(zone.indexOf('/') + 1)))
                .toList();
        return new ProfileView(municipality, form, kinds, counties, zones, visitor.is(Role.OPERATOR));
    }
}
