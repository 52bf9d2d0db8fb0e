package org.vorort.actors.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.vorort.actors.ContactRules;
import org.vorort.actors.ContactWay;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.Phones;

/**
 * A person as typed.
 *
 * @param version of the entry when the form was opened
 * @param anyway save although the free text may tell what is not kept
 * @param another it is another person than those of nearly this name
 * @param unreadDone what an import could not read has been looked through
 */
record PersonForm(
        String title,
        String givenName,
        String familyName,
        String street,
        String postcode,
        String town,
        String phone,
        String otherPhone,
        String mail,
        String contactWay,
        String reachableVia,
        @Nullable List<String> languages,
        String note,
        String version,
        String anyway,
        String another,
        String unreadDone) {

    static final PersonForm EMPTY = of(PersonDetails.named("", ""), 0);

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;

    static PersonForm of(PersonDetails details, int version) {
        return new PersonForm(
                details.title(),
                details.givenName(),
                details.familyName(),
                details.street(),
                details.postcode(),
                details.town(),
                Phones.shown(details.phone()),
                Phones.shown(details.otherPhone()),
                details.mail(),
                details.contactWay().code(),
                details.reachableVia(),
                details.languages(),
                details.note(),
                String.valueOf(version),
                "",
                "",
                "");
    }

    void check(BindingResult errors) {
        if (familyName.isBlank()) {
            errors.rejectValue("familyName", "actors.people.familyName.missing");
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
        if (!ContactRules.postcode(postcode)) {
            errors.rejectValue("postcode", "actors.upkeep.wrong.postcode");
        }
        lines().forEach((field, text) -> {
            var longest = field.equals("note") ? LONGEST_TEXT : LONGEST_LINE;
            if (text.length() > longest) {
                errors.rejectValue(field, "actors.upkeep.tooLong", new Object[] {longest}, null);
            }
        });
    }

    /** As it is kept; only after {@link #check} found nothing. */
    PersonDetails details() {
        return new PersonDetails(
                title.strip(),
                givenName.strip(),
                familyName.strip(),
                street.strip(),
                postcode.strip(),
                town.strip(),
                ContactRules.phone(phone).orElse(""),
                ContactRules.phone(otherPhone).orElse(""),
                ContactRules.mail(mail).orElse(""),
                ContactWay.of(contactWay),
                reachableVia.strip(),
                languages == null ? List.of() : List.copyOf(languages),
                note.strip());
    }

    int versionNumber() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    boolean sure() {
        return anyway.equals("true");
    }

    boolean isAnother() {
        return another.equals("true");
    }

    boolean readThrough() {
        return unreadDone.equals("true");
    }

    private Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("title", title);
        lines.put("givenName", givenName);
        lines.put("familyName", familyName);
        lines.put("street", street);
        lines.put("town", town);
        lines.put("mail", mail);
        lines.put("reachableVia", reachableVia);
        lines.put("note", note);
        return lines;
    }
}
