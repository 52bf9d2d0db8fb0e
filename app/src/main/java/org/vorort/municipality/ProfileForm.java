package org.vorort.municipality;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipality.Figures;
import org.vorort.municipality.register.OfficialKeys;

/** The master data of a municipality as typed; numbers with points or blanks between their thousands are understood. */
record ProfileForm(
        String name,
        String officialName,
        String kind,
        String county,
        String ags,
        String ars,
        String postcode,
        String areaHectares,
        String population,
        String timeZone) {

    static final List<String> TIME_ZONES =
            List.of("Europe/Berlin", "Europe/Vienna", "Europe/Zurich", "Europe/Luxembourg", "Europe/Brussels");

    static final ProfileForm EMPTY =
            new ProfileForm("", "", MunicipalityKind.TOWN_IN_COUNTY.code(), "", "", "", "", "", "", "Europe/Berlin");

    private static final int LONGEST_NAME = 120;
    private static final long MOST = 1_000_000_000;

    ProfileForm {
        name = strip(name);
        officialName = strip(officialName);
        kind = strip(kind);
        county = strip(county);
        ags = strip(ags).replace(" ", "");
        ars = strip(ars).replace(" ", "");
        postcode = strip(postcode);
        areaHectares = strip(areaHectares);
        population = strip(population);
        timeZone = strip(timeZone);
    }

    /** @param county the slug of its county, empty without one */
    static ProfileForm of(Municipality municipality, String county) {
        var figures = municipality.figures();
        return new ProfileForm(
                municipality.name(),
                municipality.officialName(),
                municipality.kind().code(),
                county,
                municipality.ags(),
                municipality.ars(),
                municipality.postcode(),
                figures.areaHectares().map(String::valueOf).orElse(""),
                figures.population().map(String::valueOf).orElse(""),
                municipality.timeZone().getId());
    }

    void check(BindingResult errors) {
        if (name.isEmpty()) {
            errors.rejectValue("name", "municipality.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "municipality.name.tooLong");
        }
        if (Arrays.stream(MunicipalityKind.values())
                .noneMatch(known -> known.code().equals(kind))) {
            errors.rejectValue("kind", "municipality.kind.missing");
        }
        OfficialKeys.problem(ags, ars).ifPresent(key -> errors.rejectValue(key.contains("ars") ? "ars" : "ags", key));
        if (!postcode.isEmpty() && !postcode.matches("[0-9]{5}")) {
            errors.rejectValue("postcode", "municipality.postcode.fiveDigits");
        }
        if (!areaHectares.isEmpty() && number(areaHectares).isEmpty()) {
            errors.rejectValue("areaHectares", "municipality.number.implausible");
        }
        if (!population.isEmpty() && number(population).isEmpty()) {
            errors.rejectValue("population", "municipality.number.implausible");
        }
        if (!TIME_ZONES.contains(timeZone)) {
            errors.rejectValue("timeZone", "municipality.timeZone.missing");
        }
    }

    /**
     * This municipality with what was typed; only after {@link #check} found nothing.
     *
     * @param counties finds the county of a slug
     */
    Municipality change(Municipality known, Function<String, Optional<MunicipalityId>> counties) {
        var changedKind = MunicipalityKind.of(kind);
        var typed = new Figures(
                number(areaHectares), number(population), known.figures().asOf());
        var sameFigures = typed.equals(known.figures());
        return new Municipality(
                known.id(),
                known.slug(),
                name,
                officialName.isEmpty() ? name : officialName,
                changedKind,
                changedKind == MunicipalityKind.TOWN_IN_COUNTY ? counties.apply(county) : Optional.empty(),
                ags,
                ars,
                postcode,
                // Figures typed by hand are no longer those of the official list's day.
                sameFigures ? known.figures() : new Figures(typed.areaHectares(), typed.population(), Optional.empty()),
                ZoneId.of(timeZone),
                known.languages(),
                known.archived());
    }

    private static Optional<Long> number(String typed) {
        var digits = typed.replaceAll("[.\\s\\u00a0\\u202f']", "");
        if (digits.isEmpty() || !OfficialKeys.digits(digits, digits.length()) || digits.length() > 10) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(digits)).filter(value -> value <= MOST);
    }

    /** Fields that a request leaves out count as empty. */
    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
