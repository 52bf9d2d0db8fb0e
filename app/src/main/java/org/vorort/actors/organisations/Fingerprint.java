package org.vorort.actors.organisations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;

/** What an entry said when a form was opened, short enough to travel with it: which fields were touched since. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(OrganisationDetails details) {
        var parts = new ArrayList<String>();
        for (var field : OrganisationField.values()) {
            parts.add(Integer.toHexString(details.text(field).hashCode()));
        }
        return String.join(".", parts);
    }

    /** The fields that say something else now; all of them where the fingerprint is not one of ours. */
    static Set<OrganisationField> touched(String fingerprint, OrganisationDetails now) {
        var parts = fingerprint.split("\\.");
        var current = of(now).split("\\.");
        if (parts.length != current.length) {
            return EnumSet.allOf(OrganisationField.class);
        }
        var touched = EnumSet.noneOf(OrganisationField.class);
        for (var field : OrganisationField.values()) {
            if (!parts[field.ordinal()].equals(current[field.ordinal()])) {
                touched.add(field);
            }
        }
        return touched;
    }
}
