package org.vorort.shell.styleguide;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.shell.FormState;
import org.vorort.shell.Screen;

/** The component page: every part in use, so that builders see it and browser tests check it. */
@Controller
class StyleguidePages {

    private static final String TEMPLATE = "shell/styleguide/styleguide";

    @GetMapping("/styleguide")
    View styleguide(@RequestParam(defaultValue = "empty") String state) {
        return switch (state) {
            case "filled" -> Screen.of(TEMPLATE, view(state, FormState.of(StyleguideForm.filled())));
            case "wrong" -> Screen.again(TEMPLATE, view(state, FormState.of(complaints())));
            case "disabled" -> Screen.of(TEMPLATE, view(state, FormState.of(StyleguideForm.filled())));
            default -> Screen.of(TEMPLATE, view("empty", FormState.of(StyleguideForm.empty())));
        };
    }

    /** What a form with problems answers: the same page, with what was typed and what is wrong with it. */
    @PostMapping("/styleguide")
    View send() {
        return styleguide("wrong");
    }

    private static StyleguideView view(String state, FormState form) {
        return new StyleguideView(
                state, form, FormState.of(StyleguideForm.filled()).within("filter"));
    }

    private static BeanPropertyBindingResult complaints() {
        var errors = new BeanPropertyBindingResult(StyleguideForm.wrong(), "form");
        errors.rejectValue("name", "shell.guide.name.missing");
        errors.rejectValue("mail", "shell.guide.mail.wrong");
        errors.rejectValue("phone", "shell.guide.phone.wrong");
        errors.rejectValue("group", "shell.guide.group.missing");
        errors.rejectValue("notes", "shell.guide.notes.missing");
        errors.rejectValue("since", "shell.guide.since.wrong");
        errors.rejectValue("way", "shell.guide.way.missing");
        errors.rejectValue("languages", "shell.guide.languages.missing");
        errors.rejectValue("consent", "shell.guide.consent.missing");
        errors.rejectValue("file", "shell.guide.file.wrong", new Object[] {"mitglieder.pdf"}, null);
        return errors;
    }
}
