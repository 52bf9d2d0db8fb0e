package org.vorort.actors.imports.plan;

import java.util.Collections;
import java.util.Set;
import org.vorort.actors.imports.columns.ListLine;

/** What tells entries of the same name apart. */
record Traits(String street, String postcode, String town, String phone, String mail, Set<String> organisations) {

    static Traits of(ListLine row) {
        return new Traits(
                NameKey.of(row.text("street")),
                row.text("postcode"),
                NameKey.of(row.text("town")),
                row.text("phone"),
                row.text("mail"),
                row.organisation().isEmpty() ? Set.of() : Set.of(NameKey.of(row.organisation())));
    }

    static Traits of(PlannedEntry entry) {
        return new Traits(
                NameKey.of(entry.text("street")),
                entry.text("postcode"),
                NameKey.of(entry.text("town")),
                entry.text("phone"),
                entry.text("mail"),
                entry.organisationKeys());
    }

    static Traits of(PastRecord past) {
        return new Traits(
                NameKey.of(text(past, "street")),
                text(past, "postcode"),
                NameKey.of(text(past, "town")),
                text(past, "phone"),
                text(past, "mail"),
                text(past, "organisation").isEmpty() ? Set.of() : Set.of(NameKey.of(text(past, "organisation"))));
    }

    /** How much speaks for the same entry; nothing, when nothing is known of both. */
    int likeness(Traits other) {
        var likeness = 0;
        likeness += same(street, other.street) && !differ(postcode, other.postcode) ? 50 : 0;
        likeness += same(phone, other.phone) ? 30 : 0;
        likeness += same(mail, other.mail) ? 30 : 0;
        likeness += same(postcode, other.postcode) ? 20 : 0;
        likeness += Collections.disjoint(organisations, other.organisations) ? 0 : 15;
        likeness += same(town, other.town) ? 10 : 0;
        return likeness;
    }

    boolean isElsewhere(Traits other) {
        return differ(street, other.street) || differ(postcode, other.postcode) || differ(town, other.town);
    }

    boolean isInOtherTown(Traits other) {
        return differ(town, other.town);
    }

    boolean isReachedOtherwise(Traits other) {
        return differ(phone, other.phone) || differ(mail, other.mail);
    }

    boolean isOfOthers(Traits other) {
        return !organisations.isEmpty()
                && !other.organisations.isEmpty()
                && Collections.disjoint(organisations, other.organisations);
    }

    boolean isNowhere() {
        return street.isEmpty() && postcode.isEmpty() && town.isEmpty();
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String text(PastRecord past, String field) {
        var value = past.values().get(field);
        return value == null ? "" : value.text();
    }
}
