package org.vorort.plan.concepts;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.validation.Errors;
import org.vorort.actors.ContactRules;
import org.vorort.actors.FreeTextGuard;
import org.vorort.kernel.Days;

/** A concept as typed. @param anyway whether the words the guard found may stand */
record ConceptForm(
        String name,
        String kind,
        String vision,
        String situation,
        String from,
        String until,
        String decidedOn,
        String decidedBy,
        String link,
        String version,
        String anyway) {

    static final ConceptForm EMPTY =
            new ConceptForm("", ConceptKind.INTEGRATION.code(), "", "", "", "", "", "", "", "", "");

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 10_000;

    static ConceptForm of(Concept concept) {
        return new ConceptForm(
                concept.name(),
                concept.kind().code(),
                concept.vision(),
                concept.situation(),
                concept.from().map(LocalDate::toString).orElse(""),
                concept.until().map(LocalDate::toString).orElse(""),
                concept.decision().on().map(LocalDate::toString).orElse(""),
                concept.decision().by(),
                concept.decision().link(),
                String.valueOf(concept.version()),
                "");
    }

    void check(Errors errors) {
        if (name.isBlank()) {
            errors.rejectValue("name", "plan.concepts.name.missing");
        }
        if (ConceptKind.of(kind).isEmpty()) {
            errors.rejectValue("kind", "plan.concepts.kind.missing");
        }
        tooLong(errors, Map.of("name", name, "decidedBy", decidedBy, "link", link), LONGEST_LINE);
        tooLong(errors, Map.of("vision", vision, "situation", situation), LONGEST_TEXT);
        for (var day :
                Map.of("from", from, "until", until, "decidedOn", decidedOn).entrySet()) {
            if (!day.getValue().isBlank() && Days.read(day.getValue()).isEmpty()) {
                errors.rejectValue(day.getKey(), "actors.form.date");
            }
        }
        var first = Days.read(from);
        if (first.isPresent() && Days.read(until).filter(first.get()::isAfter).isPresent()) {
            errors.rejectValue("until", "actors.form.endsBefore");
        }
        if (ContactRules.web(link).isEmpty()) {
            errors.rejectValue("link", "plan.concepts.link.wrong");
        }
    }

    /** The concept, once it was checked. @param slug its address; a new one gets one from its name */
    Concept concept(ConceptId id, String slug) {
        return new Concept(
                id,
                slug,
                ConceptKind.of(kind).orElseThrow(),
                name.strip(),
                vision.strip(),
                situation.strip(),
                Days.read(from),
                Days.read(until),
                new Concept.Decision(
                        Days.read(decidedOn),
                        decidedBy.strip(),
                        ContactRules.web(link).orElseThrow()),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }

    String[] texts() {
        return new String[] {vision, situation};
    }

    boolean confirms() {
        return anyway.equals("true");
    }

    /** Whether words were found that nobody has let stand yet. */
    boolean asksBack() {
        return !confirms() && !FreeTextGuard.findings(texts()).isEmpty();
    }

    private static void tooLong(Errors errors, Map<String, String> fields, int most) {
        fields.forEach((field, typed) -> {
            if (typed.length() > most) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {most}, "");
            }
        });
    }
}
