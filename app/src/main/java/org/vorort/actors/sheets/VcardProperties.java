package org.vorort.actors.sheets;

import static org.vorort.actors.sheets.ContactColumn.DISPLAY_NAME;
import static org.vorort.actors.sheets.ContactColumn.KIND;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the properties of one address card mean (RFC 6350, RFC 2426 and vCard 2.1). What stands preferred in a card comes
 * first; what a card does not say stays open.
 */
final class VcardProperties {

    private static final int LEAST_PREFERRED = 101;
    private static final Pattern COORDINATES = Pattern.compile(
            "(?i)(?:geo:)?\\s*(-?[0-9]{1,3}(?:\\.[0-9]+)?)\\s*[,;]\\s*(-?[0-9]{1,3}(?:\\.[0-9]+)?)(?:;.*)?");

    private final List<VObjectProperty> properties;
    private final ContactCard.Draft draft = new ContactCard.Draft();

    VcardProperties(List<VObjectProperty> properties) {
        this.properties = properties;
    }

    ContactCard card() {
        named("FN").forEach(name -> draft.add(DISPLAY_NAME, text(name)));
        if (isOrganisation()) {
            draft.add(KIND, ContactCard.ORGANISATION);
        } else {
            named("N").stream().findFirst().ifPresent(this::personName);
        }
        organisations();
        named("TEL").forEach(this::phone);
        named("EMAIL").forEach(mail -> draft.add(ContactColumn.MAIL, ContactColumn.OTHER_MAIL, text(mail)));
        named("URL").forEach(url -> draft.add(ContactColumn.WEB, ContactColumn.OTHER_WEB, text(url)));
        named("ADR").forEach(this::address);
        named("GEO").stream().findFirst().ifPresent(this::coordinates);
        named("LANG").forEach(language -> draft.add(ContactColumn.LANGUAGES, text(language)));
        named("CATEGORIES").forEach(tags -> list(tags).forEach(tag -> draft.add(ContactColumn.TAGS, tag)));
        named("NOTE").forEach(note -> draft.add(ContactColumn.NOTE, text(note)));
        return draft.card();
    }

    /** Said outright, or as Apple says it. */
    private boolean isOrganisation() {
        return says("KIND", "org") || says("X-ABSHOWAS", "company");
    }

    private void personName(VObjectProperty name) {
        var parts = structured(name);
        var titles = new ArrayList<>(part(parts, 3));
        titles.addAll(part(parts, 4));
        var givenNames = new ArrayList<>(part(parts, 1));
        givenNames.addAll(part(parts, 2));
        draft.add(ContactColumn.TITLE, joined(" ", titles));
        draft.add(ContactColumn.GIVEN_NAME, joined(" ", givenNames));
        draft.add(ContactColumn.FAMILY_NAME, joined(" ", part(parts, 0)));
        if (draft.has(ContactColumn.FAMILY_NAME) || says("KIND", "individual")) {
            draft.add(KIND, ContactCard.PERSON);
        }
    }

    private void organisations() {
        for (var organisation : named("ORG")) {
            var names = VObjectPropertyValues.parseSemiStructured(organisation.getValue());
            for (var i = 0; i < names.size(); i++) {
                if (i == 0) {
                    draft.add(ContactColumn.ORGANISATION, ContactColumn.OTHER_ORGANISATION, names.get(i));
                } else {
                    draft.add(ContactColumn.UNIT, names.get(i));
                }
            }
        }
        if (isOrganisation() && !draft.has(ContactColumn.ORGANISATION)) {
            named("FN").forEach(name -> draft.add(ContactColumn.ORGANISATION, text(name)));
        }
        named("TITLE").forEach(title -> draft.add(ContactColumn.FUNCTION, text(title)));
        named("ROLE").forEach(role -> draft.add(ContactColumn.FUNCTION, text(role)));
    }

    private void phone(VObjectProperty phone) {
        var number = text(phone).replaceFirst("(?i)^tel:", "").replaceFirst("(?i);ext=", " ext. ");
        if (types(phone).contains("fax")) {
            draft.add(ContactColumn.FAX, number);
        } else {
            draft.add(ContactColumn.PHONE, ContactColumn.OTHER_PHONE, number);
        }
    }

    private void address(VObjectProperty address) {
        var parts = structured(address);
        var box = joined(" ", part(parts, 0));
        var named = box.isEmpty() || box.chars().anyMatch(Character::isLetter) ? box : "Postfach " + box;
        var street = joined(", ", List.of(joined(", ", part(parts, 2)), joined(", ", part(parts, 1)), named));
        var postcode = joined(" ", part(parts, 5));
        var town = joined(", ", part(parts, 3));
        var region = joined(", ", part(parts, 4));
        var country = joined(", ", part(parts, 6));
        if (draft.has(ContactColumn.STREET) || draft.has(ContactColumn.TOWN)) {
            var place = joined(" ", List.of(postcode, town));
            draft.add(ContactColumn.OTHER_ADDRESS, joined(", ", List.of(street, place, region, country)));
            return;
        }
        draft.add(ContactColumn.STREET, street);
        draft.add(ContactColumn.POSTCODE, postcode);
        draft.add(ContactColumn.TOWN, town);
        draft.add(ContactColumn.REGION, region);
        draft.add(ContactColumn.COUNTRY, country);
    }

    private void coordinates(VObjectProperty position) {
        var found = COORDINATES.matcher(text(position));
        if (found.matches()) {
            draft.add(ContactColumn.LATITUDE, found.group(1));
            draft.add(ContactColumn.LONGITUDE, found.group(2));
        }
    }

    private List<VObjectProperty> named(String name) {
        var found = new ArrayList<VObjectProperty>();
        for (var property : properties) {
            if (property.getName().equalsIgnoreCase(name)) {
                found.add(property);
            }
        }
        found.sort(Comparator.comparingInt(VcardProperties::preference));
        return found;
    }

    private boolean says(String name, String value) {
        return named(name).stream().anyMatch(property -> text(property).equalsIgnoreCase(value));
    }

    /** Version 4 counts from 1, the older ones only know one preferred. */
    private static int preference(VObjectProperty property) {
        var preference =
                Optional.ofNullable(property.getParameters().first("PREF")).map(Numbers::whole);
        if (preference.isPresent() && preference.get() > 0) {
            return preference.get();
        }
        return types(property).contains("pref") ? 1 : LEAST_PREFERRED;
    }

    /** {@code TYPE=work,fax}, {@code TYPE=work;TYPE=fax}, and {@code WORK;FAX} as version 2.1 has it. */
    private static List<String> types(VObjectProperty property) {
        var types = new ArrayList<String>();
        for (var parameter : property.getParameters()) {
            if (parameter.getKey() == null || parameter.getKey().equalsIgnoreCase("TYPE")) {
                for (var several : parameter.getValue()) {
                    types.addAll(List.of(several.toLowerCase(Locale.ROOT).split(",")));
                }
            }
        }
        return types;
    }

    private static String text(VObjectProperty property) {
        return VObjectPropertyValues.unescape(property.getValue()).strip();
    }

    private static List<String> list(VObjectProperty property) {
        return VObjectPropertyValues.parseList(property.getValue());
    }

    private static List<List<String>> structured(VObjectProperty property) {
        return VObjectPropertyValues.parseStructured(property.getValue());
    }

    private static List<String> part(List<List<String>> parts, int index) {
        return index < parts.size() ? parts.get(index) : List.of();
    }

    private static String joined(String separator, List<String> parts) {
        return String.join(
                separator,
                parts.stream()
                        .filter(part -> !part.isBlank())
                        .map(String::strip)
                        .toList());
    }
}
