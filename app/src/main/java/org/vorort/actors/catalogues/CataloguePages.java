package org.vorort.actors.catalogues;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.kernel.LocalisedText;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The word lists as the town wants them: other words, own words, another order. */
@Controller
class CataloguePages {

    private static final String TEMPLATE = "actors/catalogues/catalogue";
    private static final int LONGEST_CHARACTERS = 120;

    /** A new word. */
    record WordForm(String german, String english) {

        static final WordForm EMPTY = new WordForm("", "");

        void check(BindingResult errors) {
            if (german.isBlank()) {
                errors.rejectValue("german", "actors.catalogues.german.missing");
            }
            if (Math.max(german.length(), english.length()) > LONGEST_CHARACTERS) {
                errors.rejectValue("german", "actors.form.tooLong", new Object[] {LONGEST_CHARACTERS}, "");
            }
        }
    }

    /** @param removable own words that nobody uses */
    record CatalogueView(
            Catalogue catalogue,
            List<CatalogueEntry> entries,
            Map<String, Long> uses,
            List<CatalogueEntry> removable,
            FormState form,
            FormState word) {

        long uses(CatalogueEntry entry) {
            return uses.getOrDefault(entry.key(), 0L);
        }

        List<Frame.MenuItem> tabs(Frame page) {
            var tabs = new ArrayList<Frame.MenuItem>();
            for (var one : Catalogue.values()) {
                var text = page.text("actors.catalogues.name." + one.code());
                tabs.add(new Frame.MenuItem(text, page.in("/catalogues/" + one.code()), one == catalogue));
            }
            return tabs;
        }
    }

    private final Catalogues catalogues;
    private final KeepCatalogue keepCatalogue;

    CataloguePages(Catalogues catalogues, KeepCatalogue keepCatalogue) {
        this.catalogues = catalogues;
        this.keepCatalogue = keepCatalogue;
    }

    @GetMapping("/{municipality}/catalogues")
    View first(Visitor visitor) {
        return new RedirectView(visitor.home() + "/catalogues/" + Catalogue.GROUP.code());
    }

    @GetMapping("/{municipality}/catalogues/{catalogue}")
    View catalogue(@PathVariable String catalogue, Visitor visitor) {
        var found = find(catalogue);
        var form = FormState.of(CatalogueForm.of(catalogues.all(visitor.municipality(), found)));
        return Screen.of(TEMPLATE, view(found, form, FormState.of(WordForm.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/catalogues/{catalogue}")
    View change(
            @PathVariable String catalogue,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false, defaultValue = "") List<String> active,
            Visitor visitor,
            HttpServletResponse response) {
        var found = find(catalogue);
        var entries = catalogues.all(visitor.municipality(), found);
        var form = CatalogueForm.of(entries, sent, active);
        var errors = new BeanPropertyBindingResult(form, "form");
        form.check(entries, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(found, FormState.of(errors), FormState.of(WordForm.EMPTY), visitor));
        }
        keepCatalogue.change(visitor.municipality(), form.changed(entries), visitor.actor());
        Notices.say(response, "actors.catalogues.saved");
        return back(found, visitor);
    }

    @PostMapping("/{municipality}/catalogues/{catalogue}/words")
    View add(
            @PathVariable String catalogue,
            @ModelAttribute("form") WordForm word,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var found = find(catalogue);
        word.check(errors);
        if (errors.hasErrors()) {
            var form = FormState.of(CatalogueForm.of(catalogues.all(visitor.municipality(), found)));
            return Screen.again(TEMPLATE, view(found, form, FormState.of(errors), visitor));
        }
        var text = new LocalisedText(word.german().strip(), word.english().strip());
        keepCatalogue.add(visitor.municipality(), found, text, visitor.actor());
        Notices.say(response, "actors.catalogues.added", text.german());
        return back(found, visitor);
    }

    @DeleteMapping("/{municipality}/catalogues/{catalogue}/words/{key}")
    View remove(
            @PathVariable String catalogue, @PathVariable String key, Visitor visitor, HttpServletResponse response) {
        var found = find(catalogue);
        var entry = catalogues.find(visitor.municipality(), found, key).orElseThrow(NotFound::new);
        switch (keepCatalogue.remove(visitor.municipality(), entry, visitor.actor())) {
            case KeepCatalogue.Removal.Removed _ ->
                Notices.say(response, "actors.catalogues.removed", entry.text().german());
            case KeepCatalogue.Removal.InUse _ -> throw new Refused("actors.catalogues.inUse");
            case KeepCatalogue.Removal.Brought _ -> throw new Refused("actors.catalogues.brought");
        }
        return back(found, visitor);
    }

    private CatalogueView view(Catalogue catalogue, FormState form, FormState word, Visitor visitor) {
        var entries = catalogues.all(visitor.municipality(), catalogue);
        var uses = keepCatalogue.uses(visitor.municipality(), catalogue);
        var removable = entries.stream()
                .filter(entry -> !catalogues.brings(catalogue, entry.key()) && uses.getOrDefault(entry.key(), 0L) == 0)
                .toList();
        return new CatalogueView(catalogue, entries, uses, removable, form, word.within("new"));
    }

    private static View back(Catalogue catalogue, Visitor visitor) {
        return new RedirectView(visitor.home() + "/catalogues/" + catalogue.code());
    }

    private static Catalogue find(String code) {
        return Catalogue.find(code).orElseThrow(NotFound::new);
    }
}
