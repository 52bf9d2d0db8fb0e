package org.vorort.plan.areas;

import java.util.Objects;
import org.springframework.validation.Errors;

/** A task area as typed. */
record AreaForm(String name, String field, String scope, String version) {

    static final AreaForm EMPTY = new AreaForm("", "", "", "");

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_SCOPE = 1_000;

    AreaForm {
        name = Objects.requireNonNullElse(name, "");
        field = Objects.requireNonNullElse(field, "");
        scope = Objects.requireNonNullElse(scope, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static AreaForm of(TaskArea area) {
        return new AreaForm(area.name(), area.field(), area.scope(), String.valueOf(area.version()));
    }

    void check(Errors errors) {
        if (name.isBlank()) {
            errors.rejectValue("name", "plan.responsibilities.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "actors.form.tooLong", new Object[] {LONGEST_NAME}, "");
        }
        if (scope.length() > LONGEST_SCOPE) {
            errors.rejectValue("scope", "actors.form.tooLong", new Object[] {LONGEST_SCOPE}, "");
        }
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
