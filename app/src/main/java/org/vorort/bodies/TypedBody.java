package org.vorort.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.actors.FreeTextGuard;
import org.vorort.kernel.Days;

/**
 * A body as typed.
 *
 * @param parent the address of the body above
 * @param anyway whether the words the guard found may stand
 */
public record TypedBody(
        String name,
        String kind,
        String purpose,
        String mandate,
        String nonAims,
        String targetGroups,
        String success,
        String parent,
        String foundedOn,
        String endsOn,
        String version,
        String anyway) {

    public static final TypedBody EMPTY = new TypedBody("", "", "", "", "", "", "", "", "", "", "", "");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;

    /** @param parent the address of the body above, empty where there is none */
    public static TypedBody of(Bodies.Draft body, String parent, int version) {
        var details = body.details();
        return new TypedBody(
                body.name(),
                body.kind().code(),
                details.purpose(),
                details.mandate(),
                details.nonAims(),
                details.targetGroups(),
                details.success(),
                parent,
                body.foundedOn().map(LocalDate::toString).orElse(""),
                body.endsOn().map(LocalDate::toString).orElse(""),
                String.valueOf(version),
                "");
    }

    public void check(Errors errors) {
        if (name.isBlank()) {
            errors.rejectValue("name", "bodies.form.name.missing");
        }
        tooLong(errors, Map.of("name", name), LONGEST_NAME);
        tooLong(
                errors,
                Map.of(
                        "purpose", purpose,
                        "mandate", mandate,
                        "nonAims", nonAims,
                        "targetGroups", targetGroups,
                        "success", success),
                LONGEST_TEXT);
        var sort = BodyKind.of(kind);
        if (sort.isEmpty()) {
            errors.rejectValue("kind", "bodies.form.kind.missing");
        }
        date(errors, "foundedOn", foundedOn);
        date(errors, "endsOn", endsOn);
        if (sort.map(BodyKind::endsForSure).orElse(false) && endsOn.isBlank()) {
            errors.rejectValue("endsOn", "bodies.form.endsOn.missing");
        }
        if (ends().isPresent()
                && founded().isPresent()
                && ends().get().isBefore(founded().get())) {
            errors.rejectValue("endsOn", "bodies.form.endsBefore");
        }
    }

    /** What the guard finds in the free texts. They are about a body, but are read by everybody. */
    public List<FreeTextGuard.Finding> findings() {
        return FreeTextGuard.findings(mandate, nonAims, success);
    }

    public boolean confirmsWords() {
        return anyway.equals("true");
    }

    public BodyDetails details() {
        return new BodyDetails(
                purpose.strip(), mandate.strip(), nonAims.strip(), targetGroups.strip(), success.strip());
    }

    public Optional<LocalDate> founded() {
        return read(foundedOn);
    }

    public Optional<LocalDate> ends() {
        return read(endsOn);
    }

    /** The version the form was opened with; one that never was where it is no number. */
    public int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static void date(Errors errors, String field, String typed) {
        if (!typed.isBlank() && read(typed).isEmpty()) {
            errors.rejectValue(field, "actors.form.date");
        }
    }

    private static Optional<LocalDate> read(String typed) {
        return Days.read(typed);
    }

    private static void tooLong(Errors errors, Map<String, String> texts, int longest) {
        texts.forEach((field, text) -> {
            if (text.length() > longest) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {longest}, "");
            }
        });
    }
}
