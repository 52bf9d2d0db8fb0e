package org.vorort.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A form as the page shows it: what was typed, however wrong, and what is wrong with it. Error codes are text keys.
 */
public final class FormState {

    private static final Pattern NOT_IN_IDS = Pattern.compile("\\W+");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final BindingResult binding;
    private final String prefix;
    private final Map<String, List<String>> chosen = new HashMap<>(); // asked for again by every option and every row

    private FormState(BindingResult binding, String prefix) {
        this.binding = binding;
        this.prefix = prefix;
    }

    /** A form that was sent and has problems. */
    public static FormState of(BindingResult binding) {
        return new FormState(binding, "");
    }

    /** A form as it is first shown, filled from this record. */
    public static FormState of(Object form) {
        return new FormState(new BeanPropertyBindingResult(form, "form"), "");
    }

    /** The same form where a page has several: its fields' ids begin with this word, so that none exists twice. */
    public FormState within(String part) {
        return new FormState(binding, part + "-");
    }

    /** The id of a field on the page; {@code places[0].city} becomes {@code places-0-city}. */
    public String id(String field) {
        return prefix + NOT_IN_IDS.matcher(field).replaceAll("-");
    }

    /** The ids of the texts that explain a field: help first, then the error; empty where there is none. */
    public String describedBy(String field, String help) {
        var described = new ArrayList<String>();
        if (!help.isEmpty()) {
            described.add(id(field) + "-help");
        }
        if (wrong(field)) {
            described.add(id(field) + "-error");
        }
        return String.join(" ", described);
    }

    public String value(String field) {
        var value = binding.getFieldValue(field);
        return value == null ? "" : value.toString();
    }

    /** Whether a date field can show this value; a browser would drop what is no date, and with it what was typed. */
    public boolean dated(String field) {
        var value = value(field);
        return value.isEmpty() || ISO_DATE.matcher(value).matches();
    }

    /** Everything chosen in a field with several answers. */
    public List<String> values(String field) {
        return chosen.computeIfAbsent(field, this::read);
    }

    private List<String> read(String field) {
        // The formatted value of a list is one string of all its entries, which is none of the options.
        return switch (wrong(field) ? binding.getFieldValue(field) : binding.getRawFieldValue(field)) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Object[] many -> List.of(many).stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    public boolean wrong(String field) {
        return binding.hasErrors() && binding.hasFieldErrors(field);
    }

    /** The first thing wrong with this field, in the page's language. */
    public Optional<String> error(Frame page, String field) {
        return Optional.ofNullable(binding.getFieldError(field)).map(error -> sentence(page, error));
    }

    /** Everything wrong, in the order of finding, for the summary on top of the page. */
    public List<Problem> problems(Frame page) {
        var problems = new ArrayList<Problem>();
        for (var error : binding.getAllErrors()) {
            var field = error instanceof FieldError fieldError ? fieldError.getField() : "";
            var arguments = error.getArguments() == null ? new Object[0] : error.getArguments();
            problems.add(new Problem(field, page.text(String.valueOf(error.getCode()), arguments)));
        }
        return problems;
    }

    /** @param field the field's name, empty for a problem of the whole form */
    public record Problem(String field, String sentence) {}

    private static String sentence(Frame page, FieldError error) {
        var arguments = error.getArguments() == null ? new Object[0] : error.getArguments();
        return page.text(String.valueOf(error.getCode()), arguments);
    }
}
