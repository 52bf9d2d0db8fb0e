package org.vorort.actors.upkeep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.actors.ContactRules;
import org.vorort.actors.Phones;
import org.vorort.actors.upkeep.AnswerUpkeep.Question;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Screen;

/** What somebody sees who follows the link in a mail or letter: the entry, one button, and a form for corrections. */
@Controller
class AnswerPages {

    private static final int LONGEST_TEXT = 2_000;
    private static final List<String> REQUIRED = List.of("name", "familyName");
    private static final List<String> LONG = List.of("about");
    private static final List<String> PHONES = List.of("phone", "otherPhone");

    /** @param correcting whether the form is open */
    record QuestionView(String token, Question question, FormState form, boolean correcting) {

        boolean longText(String field) {
            return LONG.contains(field);
        }

        boolean required(String field) {
            return REQUIRED.contains(field);
        }

        /** How a text is shown to people. */
        String shown(Frame page, String field, String text) {
            if (field.equals("contactWay")) {
                return text.isEmpty() ? "" : page.text("actors.contactWay." + text);
            }
            return PHONES.contains(field) ? Phones.shown(text) : text;
        }

        List<Choice> ways(Frame page) {
            return List.of(
                    new Choice("phone", page.text("actors.contactWay.phone")),
                    new Choice("mail", page.text("actors.contactWay.mail")),
                    new Choice("letter", page.text("actors.contactWay.letter")),
                    new Choice("visit", page.text("actors.contactWay.visit")));
        }
    }

    /** @param result {@code confirmed}, {@code corrected}, {@code gone}, or {@code closed} for a link that does not open */
    record AnsweredView(String result) {}

    private final AnswerUpkeep answers;

    AnswerPages(AnswerUpkeep answers) {
        this.answers = answers;
    }

    @GetMapping("/{municipality}/upkeep/{token}")
    View question(@PathVariable String token, Visitor visitor) {
        return answers.question(visitor.municipality(), token)
                .map(question -> shown(token, question, typed(question.entry().texts()), false))
                .orElseGet(() -> answered("closed"));
    }

    @PostMapping("/{municipality}/upkeep/{token}/confirmation")
    View confirm(@PathVariable String token, Visitor visitor) {
        return answered(answers.confirm(visitor.municipality(), token) ? "confirmed" : "closed");
    }

    @PostMapping("/{municipality}/upkeep/{token}/correction")
    View correct(@PathVariable String token, @RequestParam Map<String, String> fields, Visitor visitor) {
        var question = answers.question(visitor.municipality(), token);
        if (question.isEmpty()) {
            return answered("closed");
        }
        var texts = new LinkedHashMap<String, String>();
        for (var field : question.get().entry().texts().keySet()) {
            texts.put(field, fields.getOrDefault(field, "").strip());
        }
        var remark = fields.getOrDefault("remark", "").strip();
        var errors = typed(texts);
        check(texts, errors);
        if (remark.length() > LONGEST_TEXT) {
            errors.rejectValue("remark", "actors.upkeep.tooLong", new Object[] {LONGEST_TEXT}, null);
        }
        if (errors.hasErrors()) {
            return shown(token, question.get(), errors, true);
        }
        return answered(answers.correct(visitor.municipality(), token, texts, remark) ? "corrected" : "closed");
    }

    @PostMapping("/{municipality}/upkeep/{token}/goodbye")
    View sayGoodbye(@PathVariable String token, @RequestParam(defaultValue = "") String remark, Visitor visitor) {
        var cut = remark.strip()
                .substring(0, Math.min(LONGEST_TEXT, remark.strip().length()));
        return answered(answers.sayGoodbye(visitor.municipality(), token, cut) ? "gone" : "closed");
    }

    /** Replaces what was typed by how it is kept, and notes what is wrong with it. */
    private static void check(Map<String, String> texts, BindingResult errors) {
        for (var field : Map.copyOf(texts).entrySet()) {
            var text = field.getValue();
            var kept = switch (field.getKey()) {
                case "phone", "otherPhone" -> ContactRules.phone(text);
                case "mail" -> ContactRules.mail(text);
                case "web" -> ContactRules.web(text);
                default -> java.util.Optional.of(text);
            };
            if (kept.isEmpty()) {
                errors.rejectValue(field.getKey(), "actors.upkeep.wrong." + field.getKey());
            }
            if (REQUIRED.contains(field.getKey()) && text.isEmpty()) {
                errors.rejectValue(field.getKey(), "actors.upkeep.wrong.name");
            }
            if (field.getKey().equals("postcode") && !ContactRules.postcode(text)) {
                errors.rejectValue("postcode", "actors.upkeep.wrong.postcode");
            }
            if (text.length() > LONGEST_TEXT) {
                errors.rejectValue(field.getKey(), "actors.upkeep.tooLong", new Object[] {LONGEST_TEXT}, null);
            }
            kept.ifPresent(right -> texts.put(field.getKey(), right));
        }
    }

    private static BindingResult typed(Map<String, String> texts) {
        var shown = new LinkedHashMap<>(texts);
        PHONES.forEach(field -> shown.computeIfPresent(field, (_, number) -> Phones.shown(number)));
        return new MapBindingResult(shown, "form");
    }

    private static View shown(String token, Question question, BindingResult form, boolean correcting) {
        var view = new QuestionView(token, question, FormState.of(form), correcting);
        return correcting ? Screen.again("actors/upkeep/question", view) : Screen.of("actors/upkeep/question", view);
    }

    private static View answered(String result) {
        return Screen.of("actors/upkeep/answered", new AnsweredView(result));
    }
}
