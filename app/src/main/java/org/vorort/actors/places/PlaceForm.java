package org.vorort.actors.places;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.validation.BindingResult;
import org.vorort.actors.ContactRules;
import org.vorort.actors.Phones;
import org.vorort.actors.PlaceDetails;

/**
 * A place as typed.
 *
 * @param organisation the address of who runs it
 * @param version of the entry when the form was opened
 * @param unreadDone what an import could not read has been looked through
 */
record PlaceForm(
        String name,
        String organisation,
        String kind,
        String street,
        String postcode,
        String town,
        String quarter,
        String latitude,
        String longitude,
        String phone,
        String otherPhone,
        String mail,
        String web,
        String accessibility,
        String openingHours,
        String about,
        String version,
        String unreadDone) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;

    static PlaceForm of(PlaceDetails details, String organisation, int version) {
        return new PlaceForm(
                details.name(),
                organisation,
                details.kind(),
                details.street(),
                details.postcode(),
                details.town(),
                details.quarter(),
                details.latitude(),
                details.longitude(),
                Phones.shown(details.phone()),
                Phones.shown(details.otherPhone()),
                details.mail(),
                details.web(),
                details.accessibility(),
                details.openingHours(),
                details.about(),
                String.valueOf(version),
                "");
    }

    void check(BindingResult errors) {
        if (name.isBlank()) {
            errors.rejectValue("name", "actors.places.name.missing");
        }
        if (ContactRules.phone(phone).isEmpty()) {
            errors.rejectValue("phone", "actors.upkeep.wrong.phone");
        }
        if (ContactRules.phone(otherPhone).isEmpty()) {
            errors.rejectValue("otherPhone", "actors.upkeep.wrong.otherPhone");
        }
        if (ContactRules.mail(mail).isEmpty()) {
            errors.rejectValue("mail", "actors.upkeep.wrong.mail");
        }
        if (ContactRules.web(web).isEmpty()) {
            errors.rejectValue("web", "actors.upkeep.wrong.web");
        }
        if (!ContactRules.postcode(postcode)) {
            errors.rejectValue("postcode", "actors.upkeep.wrong.postcode");
        }
        checkDegrees(errors, "latitude", latitude, 90);
        checkDegrees(errors, "longitude", longitude, 180);
        texts().forEach((field, text) -> {
            var longest = field.equals("about") || field.equals("accessibility") || field.equals("openingHours")
                    ? LONGEST_TEXT
                    : LONGEST_LINE;
            if (text.length() > longest) {
                errors.rejectValue(field, "actors.upkeep.tooLong", new Object[] {longest}, null);
            }
        });
        if (latitude.isBlank() != longitude.isBlank()) {
            errors.rejectValue(latitude.isBlank() ? "latitude" : "longitude", "actors.places.wrong.half");
        }
    }

    /** As it is kept; only after {@link #check} found nothing. */
    PlaceDetails details() {
        return new PlaceDetails(
                name.strip(),
                kind.strip(),
                street.strip(),
                postcode.strip(),
                town.strip(),
                quarter.strip(),
                degrees(latitude),
                degrees(longitude),
                ContactRules.phone(phone).orElse(""),
                ContactRules.phone(otherPhone).orElse(""),
                ContactRules.mail(mail).orElse(""),
                ContactRules.web(web).orElse(""),
                accessibility.strip(),
                openingHours.strip(),
                about.strip());
    }

    int versionNumber() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    boolean readThrough() {
        return unreadDone.equals("true");
    }

    private static void checkDegrees(BindingResult errors, String field, String typed, int most) {
        var degrees = degrees(typed);
        var plausible = degrees.isEmpty()
                || (degrees.matches("-?\\d{1,3}(\\.\\d{1,6})?") && Math.abs(Double.parseDouble(degrees)) <= most);
        if (!plausible) {
            errors.rejectValue(field, "actors.places.wrong.degrees");
        }
    }

    private static String degrees(String typed) {
        return typed.strip().replace(',', '.');
    }

    private Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", name);
        texts.put("kind", kind);
        texts.put("street", street);
        texts.put("town", town);
        texts.put("quarter", quarter);
        texts.put("mail", mail);
        texts.put("web", web);
        texts.put("accessibility", accessibility);
        texts.put("openingHours", openingHours);
        texts.put("about", about);
        return texts;
    }
}
