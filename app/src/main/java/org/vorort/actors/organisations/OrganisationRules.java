package org.vorort.actors.organisations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.actors.ContactRules;
import org.vorort.actors.ContactWay;
import org.vorort.actors.FieldText;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.cells.CellReading;
import org.vorort.actors.cells.PhoneCell;

/** What holds for an organisation that somebody types: one sentence for each field that is not right. */
final class OrganisationRules {

    private static final int LONGEST_LINE_CHARACTERS = 200;
    private static final int LONGEST_TEXT_CHARACTERS = 5_000;
    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    private static final Map<OrganisationField, Catalogue> CATALOGUES = Map.of(
            OrganisationField.GROUP, Catalogue.GROUP,
            OrganisationField.LEVEL, Catalogue.LEVEL,
            OrganisationField.LANGUAGES, Catalogue.LANGUAGE,
            OrganisationField.TARGET_GROUPS, Catalogue.TARGET_GROUP,
            OrganisationField.FIELDS, Catalogue.FIELD);

    /** What the office decides, or keeps to itself. */
    private static final List<OrganisationField> OFFICES =
            List.of(OrganisationField.GROUP, OrganisationField.LEVEL, OrganisationField.NOTE);

    private OrganisationRules() {}

    /** What a contact may say of the own organisation: everything but what is the office's, which stays as it was. */
    static OrganisationDetails byContact(OrganisationDetails typed, OrganisationDetails current) {
        var allowed = typed;
        for (var field : OFFICES) {
            allowed = allowed.with(field, current.text(field));
        }
        return allowed;
    }

    /** The entry as typed, read; where the errors name a field, its text is as it was typed. */
    static OrganisationDetails check(OrganisationForm form, CatalogueWords words, Errors errors) {
        var texts = form.texts();
        if (texts.getOrDefault(OrganisationField.NAME, "").isEmpty()) {
            errors.rejectValue("name", "actors.form.name.missing");
        }
        texts.forEach((field, text) -> checkLength(field, text, errors));
        texts.replaceAll((field, text) -> read(field, text, words, errors));
        checkCoordinates(texts, errors);
        return OrganisationDetails.of(texts);
    }

    private static void checkLength(OrganisationField field, String text, Errors errors) {
        var most = field == OrganisationField.ABOUT || field == OrganisationField.NOTE
                ? LONGEST_TEXT_CHARACTERS
                : LONGEST_LINE_CHARACTERS;
        if (!field.isList() && text.length() > most) {
            errors.rejectValue(field.key(), "actors.form.tooLong", new Object[] {most}, "");
        }
    }

    private static String read(OrganisationField field, String text, CatalogueWords words, Errors errors) {
        return switch (field) {
            case PHONE, OTHER_PHONE -> taken(phone(text), field, text, "actors.form.phone", errors);
            case MAIL -> taken(ContactRules.mail(text), field, text, "actors.form.mail", errors);
            case WEB -> taken(ContactRules.web(text), field, text, "actors.form.web", errors);
            case POSTCODE -> {
                var five = Optional.of(text).filter(ContactRules::postcode);
                yield taken(five, field, text, "actors.form.postcode", errors);
            }
            case LATITUDE -> taken(degrees(text, MOST_LATITUDE), field, text, "actors.form.latitude", errors);
            case LONGITUDE -> taken(degrees(text, MOST_LONGITUDE), field, text, "actors.form.longitude", errors);
            case CONTACT_WAY -> {
                var known = Optional.of(text)
                        .filter(way -> ContactWay.of(way).code().equals(way));
                yield taken(known, field, text, "actors.form.notOffered", errors);
            }
            case GROUP, LEVEL, LANGUAGES, TARGET_GROUPS, FIELDS -> {
                var known = Optional.of(text).filter(keys -> knows(words, field, keys));
                yield taken(known, field, text, "actors.form.notOffered", errors);
            }
            case NAME, SHORT_NAME, LEGAL_FORM, REGISTER_NAME, STREET, TOWN, QUARTER, ABOUT, NOTE -> text;
        };
    }

    private static String taken(
            Optional<String> read, OrganisationField field, String typed, String sentence, Errors errors) {
        if (read.isEmpty()) {
            errors.rejectValue(field.key(), sentence);
        }
        return read.orElse(typed);
    }

    /** One number that can be dialled from anywhere; without area code it cannot. */
    private static Optional<String> phone(String text) {
        return switch (PhoneCell.read(text)) {
            case CellReading.Blank<List<PhoneCell.Phone>> _ -> Optional.of("");
            case CellReading.Read<List<PhoneCell.Phone>> read ->
                read.value().size() == 1 && read.rest().isEmpty()
                        ? Optional.of(read.value().getFirst().number())
                        : Optional.empty();
            case CellReading.Unreadable<List<PhoneCell.Phone>> _ -> Optional.empty();
        };
    }

    private static boolean knows(CatalogueWords words, OrganisationField field, String keys) {
        var catalogue = CATALOGUES.getOrDefault(field, Catalogue.FIELD);
        return FieldText.split(keys).stream().allMatch(key -> words.knows(catalogue, key));
    }

    private static Optional<String> degrees(String text, int most) {
        if (text.isEmpty()) {
            return Optional.of("");
        }
        if (!text.matches("[+-]?\\d{1,3}([.,]\\d{1,20})?")) {
            return Optional.empty();
        }
        var degrees = new BigDecimal(text.replace(',', '.'));
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0
                ? Optional.empty()
                : Optional.of(degrees.setScale(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private static void checkCoordinates(Map<OrganisationField, String> texts, Errors errors) {
        var latitude = texts.getOrDefault(OrganisationField.LATITUDE, "");
        var longitude = texts.getOrDefault(OrganisationField.LONGITUDE, "");
        if (latitude.isEmpty() != longitude.isEmpty()) {
            errors.rejectValue(latitude.isEmpty() ? "latitude" : "longitude", "actors.form.halfAPoint");
        }
    }
}
