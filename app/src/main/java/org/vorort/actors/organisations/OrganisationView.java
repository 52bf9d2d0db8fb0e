package org.vorort.actors.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorort.actors.ContactWay;
import org.vorort.actors.FieldText;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Phones;
import org.vorort.actors.Place;
import org.vorort.actors.State;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.consents.Consents.Consent;
import org.vorort.actors.offers.Offers.Offer;
import org.vorort.actors.ties.TiesView;
import org.vorort.identity.Audit;
import org.vorort.post.bounces.Bounce;
import org.vorort.shell.Link;

/**
 * An organisation with everything that hangs on it.
 *
 * @param recent the newest lines of its audit trail; only for those who may change it
 * @param concerns what rooms above have noticed; only for those who may change it
 * @param bounce whether the last mail to its address came back; only for those who may change it
 * @param stale whether nobody found it right for a year
 */
record OrganisationView(
        Organisation organisation,
        CatalogueWords words,
        List<Place> places,
        List<Member> current,
        List<Member> former,
        List<Offer> offers,
        List<Consent> consents,
        TiesView ties,
        List<Audit.Entry> recent,
        List<Link> concerns,
        Optional<Bounce> bounce,
        boolean stale,
        boolean mayChange) {

    /** Somebody with a function. @param deputy the name of who stands in, empty where nobody does */
    record Member(
            String id,
            String slug,
            String name,
            String title,
            boolean contactPerson,
            String phone,
            String mail,
            String deputy,
            String deputySlug,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {

        String shownPhone() {
            return Phones.shown(phone);
        }
    }

    /** A way to reach the organisation. @param href where a click leads; empty where there is none */
    record Contact(OrganisationField field, String text, String href, boolean preferred) {}

    /** A field as the page shows it. @param raw what an import could not read, word for word */
    record Line(OrganisationField field, List<String> texts, String help, String raw) {}

    private static final List<OrganisationField> MASTER = List.of(
            OrganisationField.GROUP,
            OrganisationField.LEVEL,
            OrganisationField.FIELDS,
            OrganisationField.LANGUAGES,
            OrganisationField.TARGET_GROUPS,
            OrganisationField.SHORT_NAME,
            OrganisationField.LEGAL_FORM,
            OrganisationField.REGISTER_NAME,
            OrganisationField.QUARTER,
            OrganisationField.LATITUDE,
            OrganisationField.LONGITUDE,
            OrganisationField.ABOUT);

    boolean active() {
        return organisation.state() == State.ACTIVE;
    }

    boolean archived() {
        return organisation.state() == State.ARCHIVED;
    }

    boolean resting() {
        return organisation.state() == State.RESTING;
    }

    /** The ways to reach it, the preferred one first. */
    List<Contact> contacts() {
        var contacts = new ArrayList<Contact>();
        var details = organisation.details();
        phone(contacts, OrganisationField.PHONE);
        phone(contacts, OrganisationField.OTHER_PHONE);
        if (!details.mail().isEmpty()) {
            contacts.add(new Contact(
                    OrganisationField.MAIL, details.mail(), "mailto:" + details.mail(), prefers(ContactWay.MAIL)));
        }
        var address = address();
        if (!address.isEmpty()) {
            var preferred = prefers(ContactWay.LETTER) || prefers(ContactWay.VISIT);
            contacts.add(new Contact(OrganisationField.STREET, address, "", preferred));
        }
        if (!details.web().isEmpty()) {
            var safe = details.web().matches("(?i)https?://.*");
            contacts.add(new Contact(OrganisationField.WEB, details.web(), safe ? details.web() : "", false));
        }
        contacts.sort((one, other) -> Boolean.compare(other.preferred(), one.preferred()));
        return contacts;
    }

    ContactWay way() {
        return organisation.details().contactWay();
    }

    /** The master data that are known, or that an import could not read. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var field : MASTER) {
            var texts = texts(field);
            var raw = raw(field);
            if (!texts.isEmpty() || !raw.isEmpty()) {
                var help = field == OrganisationField.GROUP
                        ? words.examples(Catalogue.GROUP, organisation.details().group())
                        : "";
                lines.add(new Line(field, texts, help, raw));
            }
        }
        return lines;
    }

    /** What an import could not read and that has no line of its own on the page. */
    List<String> otherUnread() {
        var shown = MASTER.stream().map(OrganisationField::key).toList();
        return organisation.unread().keySet().stream()
                .filter(key -> !shown.contains(key))
                .sorted()
                .toList();
    }

    LocalDate day(Instant instant) {
        return instant.atZone(org.vorort.shell.Formats.ZONE).toLocalDate();
    }

    List<Consent> validConsents() {
        return consents.stream().filter(Consent::valid).toList();
    }

    private void phone(List<Contact> contacts, OrganisationField field) {
        var number = organisation.details().text(field);
        if (!number.isEmpty()) {
            contacts.add(new Contact(field, Phones.shown(number), "tel:" + number, prefers(ContactWay.PHONE)));
        }
    }

    private boolean prefers(ContactWay way) {
        return organisation.details().contactWay() == way;
    }

    private String address() {
        var details = organisation.details();
        var place = (details.postcode() + " " + details.town()).strip();
        return details.street().isEmpty() || place.isEmpty()
                ? details.street() + place
                : details.street() + ", " + place;
    }

    private String raw(OrganisationField field) {
        return organisation.unread().getOrDefault(field.key(), "");
    }

    private List<String> texts(OrganisationField field) {
        return shown(words, field, organisation.details().text(field));
    }

    /** A field's text as people read it: words for keys. */
    static List<String> shown(CatalogueWords words, OrganisationField field, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return switch (field) {
            case GROUP -> List.of(words.word(Catalogue.GROUP, text));
            case LEVEL -> List.of(words.word(Catalogue.LEVEL, text));
            case LANGUAGES -> words.words(Catalogue.LANGUAGE, FieldText.split(text));
            case TARGET_GROUPS -> words.words(Catalogue.TARGET_GROUP, FieldText.split(text));
            case FIELDS -> words.words(Catalogue.FIELD, FieldText.split(text));
            case PHONE, OTHER_PHONE -> List.of(Phones.shown(text));
            case NAME,
                    SHORT_NAME,
                    LEGAL_FORM,
                    REGISTER_NAME,
                    STREET,
                    POSTCODE,
                    TOWN,
                    QUARTER,
                    LATITUDE,
                    LONGITUDE,
                    MAIL,
                    WEB,
                    CONTACT_WAY,
                    ABOUT,
                    NOTE -> List.of(text);
        };
    }
}
