package org.vorort.actors.organisations;

import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;

/**
 * Two people changed the same field at the same time.
 *
 * @param typed what the person at hand wrote
 * @param theirs what the other one saved before
 */
record Clash(OrganisationField field, String typed, String theirs) {

    /** Fields that both touched and that say different things now. */
    static List<Clash> between(String seen, OrganisationDetails typed, OrganisationDetails theirs) {
        var byMe = Fingerprint.touched(seen, typed);
        var byThem = Fingerprint.touched(seen, theirs);
        var clashes = new ArrayList<Clash>();
        for (var field : OrganisationField.values()) {
            var differ = !typed.text(field).equals(theirs.text(field));
            if (differ && byMe.contains(field) && byThem.contains(field)) {
                clashes.add(new Clash(field, typed.text(field), theirs.text(field)));
            }
        }
        return clashes;
    }

    /** What was typed, with what only the other person touched. */
    static OrganisationDetails joined(String seen, OrganisationDetails typed, OrganisationDetails theirs) {
        var byMe = Fingerprint.touched(seen, typed);
        var joined = typed;
        for (var field : OrganisationField.values()) {
            if (!byMe.contains(field)) {
                joined = joined.with(field, theirs.text(field));
            }
        }
        return joined;
    }
}
