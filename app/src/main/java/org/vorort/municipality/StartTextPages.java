package org.vorort.municipality;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.municipality.appearance.PageLanguage;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** The texts of the start page, in as many languages as the town likes. */
@Controller
class StartTextPages {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_BODY = 10_000;

    /** A language chosen from the list, or typed as a code where the list lacks it. */
    record LanguageForm(@Nullable String language, @Nullable String code) {

        Optional<PageLanguage> chosen() {
            var typed = code == null || code.isBlank() ? language : code;
            return PageLanguage.of(typed == null ? "" : typed);
        }
    }

    record StartTextForm(@Nullable String title, @Nullable String body) {

        String titleTyped() {
            return title == null ? "" : title.strip();
        }

        String bodyTyped() {
            return body == null ? "" : body.strip();
        }
    }

    /** @param text empty where a language was chosen and nothing is written yet */
    record Line(PageLanguage language, String name, Optional<StartText> text, boolean first) {}

    record LanguagesView(List<Line> languages, FormState form, List<Choice> others) {}

    record StartTextView(PageLanguage language, String name, FormState form, boolean removable) {}

    private final Municipalities municipalities;
    private final StartTexts texts;

    StartTextPages(Municipalities municipalities, StartTexts texts) {
        this.municipalities = municipalities;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/settings/languages")
    View languages(Visitor visitor) {
        return Screen.of("municipality/languages", languagesView(visitor, FormState.of(new LanguageForm("", ""))));
    }

    @PostMapping("/{municipality}/settings/languages")
    View choose(@ModelAttribute("form") LanguageForm form, BindingResult errors, Visitor visitor) {
        if (form.chosen().isEmpty()) {
            errors.rejectValue(
                    form.code() == null || form.code().isBlank() ? "language" : "code",
                    "municipality.languages.unknown");
            return Screen.again("municipality/languages", languagesView(visitor, FormState.of(errors)));
        }
        return new RedirectView(
                visitor.home() + "/settings/languages/" + form.chosen().get().code());
    }

    @GetMapping("/{municipality}/settings/languages/{code}")
    View text(@PathVariable String code, Visitor visitor) {
        var language = PageLanguage.of(code).orElseThrow(NotFound::new);
        var text = texts.of(visitor.municipality(), language);
        var form = new StartTextForm(
                text.map(StartText::title).orElse(""), text.map(StartText::body).orElse(""));
        return Screen.of("municipality/startText", textView(visitor, language, FormState.of(form)));
    }

    @PostMapping("/{municipality}/settings/languages/{code}")
    View write(
            @PathVariable String code,
            @ModelAttribute("form") StartTextForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var language = PageLanguage.of(code).orElseThrow(NotFound::new);
        check(form, errors);
        if (errors.hasErrors()) {
            return Screen.again("municipality/startText", textView(visitor, language, FormState.of(errors)));
        }
        var text = new StartText(language, form.titleTyped(), form.bodyTyped());
        texts.write(municipality(visitor), text, visitor.actor());
        Notices.say(
                response,
                "municipality.languages.saved",
                language.nameIn(visitor.language().locale()));
        return new RedirectView(visitor.home() + "/settings/languages");
    }

    @DeleteMapping("/{municipality}/settings/languages/{code}")
    View remove(@PathVariable String code, Visitor visitor, HttpServletResponse response) {
        var language = PageLanguage.of(code).orElseThrow(NotFound::new);
        texts.remove(municipality(visitor), language, visitor.actor());
        Notices.say(
                response,
                "municipality.languages.removed",
                language.nameIn(visitor.language().locale()));
        return new RedirectView(visitor.home() + "/settings/languages");
    }

    private static void check(StartTextForm form, BindingResult errors) {
        if (form.titleTyped().isEmpty()) {
            errors.rejectValue("title", "municipality.text.title.missing");
        } else if (form.titleTyped().length() > LONGEST_TITLE) {
            errors.rejectValue("title", "municipality.text.title.tooLong");
        }
        if (form.bodyTyped().isEmpty()) {
            errors.rejectValue("body", "municipality.text.body.missing");
        } else if (form.bodyTyped().length() > LONGEST_BODY) {
            errors.rejectValue("body", "municipality.text.body.tooLong");
        }
    }

    private LanguagesView languagesView(Visitor visitor, FormState form) {
        var locale = visitor.language().locale();
        var written = new LinkedHashMap<PageLanguage, Optional<StartText>>();
        municipality(visitor).languages().forEach(code -> written.put(new PageLanguage(code), Optional.empty()));
        texts.of(visitor.municipality()).forEach(text -> written.put(text.language(), Optional.of(text)));
        var lines = new ArrayList<Line>();
        written.forEach(
                (language, text) -> lines.add(new Line(language, language.nameIn(locale), text, lines.isEmpty())));
        var others = PageLanguage.offered().stream()
                .filter(language -> !written.containsKey(language))
                .map(language -> new Choice(language.code(), language.nameIn(locale) + " – " + language.ownName()))
                .sorted(java.util.Comparator.comparing(Choice::label, java.text.Collator.getInstance(locale)))
                .toList();
        return new LanguagesView(lines, form, others);
    }

    private StartTextView textView(Visitor visitor, PageLanguage language, FormState form) {
        var name = language.nameIn(visitor.language().locale());
        var removable = texts.of(visitor.municipality(), language).isPresent();
        return new StartTextView(language, name, form, removable);
    }

    private Municipality municipality(Visitor visitor) {
        return municipalities.find(visitor.municipality()).orElseThrow(NotFound::new);
    }
}
