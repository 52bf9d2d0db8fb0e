package org.vorort.actors.offers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Place;
import org.vorort.actors.PlaceId;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.offers.Offers.Offer;

/** An offer as typed. @param place the id of one of the organisation's places; empty elsewhere */
record OfferForm(
        String title,
        String description,
        String field,
        String place,
        @Nullable List<String> languages,
        @Nullable List<String> targetGroups,
        String from,
        String until,
        String anyway) {

    static final OfferForm EMPTY = new OfferForm("", "", "", "", List.of(), List.of(), "", "", "");

    private static final int LONGEST_TITLE_CHARACTERS = 200;
    private static final int LONGEST_TEXT_CHARACTERS = 5_000;

    OfferForm {
        languages = languages == null ? List.of() : List.copyOf(languages);
        targetGroups = targetGroups == null ? List.of() : List.copyOf(targetGroups);
    }

    static OfferForm of(Offer offer) {
        return new OfferForm(
                offer.title(),
                offer.description(),
                offer.field(),
                offer.place().map(PlaceId::toString).orElse(""),
                offer.languages(),
                offer.targetGroups(),
                offer.from().map(LocalDate::toString).orElse(""),
                offer.until().map(LocalDate::toString).orElse(""),
                "");
    }

    void check(CatalogueWords words, List<Place> places, Errors errors) {
        if (title.isBlank()) {
            errors.rejectValue("title", "actors.offers.title.missing");
        }
        tooLong("title", title, LONGEST_TITLE_CHARACTERS, errors);
        tooLong("description", description, LONGEST_TEXT_CHARACTERS, errors);
        if (!field.isEmpty() && !words.knows(Catalogue.FIELD, field)) {
            errors.rejectValue("field", "actors.form.notOffered");
        }
        known("languages", Catalogue.LANGUAGE, languages, words, errors);
        known("targetGroups", Catalogue.TARGET_GROUP, targetGroups, words, errors);
        if (!place.isEmpty()
                && places.stream().noneMatch(one -> one.id().toString().equals(place))) {
            errors.rejectValue("place", "actors.form.notOffered");
        }
        var first = day("from", from, errors);
        var last = day("until", until, errors);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.rejectValue("until", "actors.form.endsBefore");
        }
    }

    /** The offer, once it was checked. */
    Offer offer(UUID id, OrganisationId organisation) {
        return new Offer(
                id,
                organisation,
                place.isEmpty() ? Optional.empty() : Optional.of(new PlaceId(UUID.fromString(place))),
                title.strip(),
                description.strip().replace("\r\n", "\n"),
                field,
                languages == null ? List.of() : languages,
                targetGroups == null ? List.of() : targetGroups,
                from.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(from.strip())),
                until.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(until.strip())));
    }

    boolean confirmsWords() {
        return anyway.equals("true");
    }

    private static void tooLong(String field, String text, int most, Errors errors) {
        if (text.length() > most) {
            errors.rejectValue(field, "actors.form.tooLong", new Object[] {most}, "");
        }
    }

    private static void known(
            String field, Catalogue catalogue, @Nullable List<String> keys, CatalogueWords words, Errors errors) {
        if (keys != null && !keys.stream().allMatch(key -> words.knows(catalogue, key))) {
            errors.rejectValue(field, "actors.form.notOffered");
        }
    }

    private static Optional<LocalDate> day(String field, String typed, Errors errors) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            errors.rejectValue(field, "actors.form.date");
            return Optional.empty();
        }
    }
}
