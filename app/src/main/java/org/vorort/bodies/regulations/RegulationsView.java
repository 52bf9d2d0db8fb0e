package org.vorort.bodies.regulations;

import java.util.List;
import java.util.Optional;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.regulations.RegulationsText.Section;

/**
 * The rules of a body.
 *
 * @param version the one that is shown; absent where there is none yet
 * @param inForce the one of today
 * @param versions every one, the newest first
 */
record RegulationsView(
        Body body,
        Optional<Dated> version,
        Optional<Dated> inForce,
        List<Dated> versions,
        List<Section> sections,
        boolean mayChange) {

    boolean isShown(Dated other) {
        return version.map(one -> one.validFrom().equals(other.validFrom())).orElse(false);
    }

    boolean isInForce(Dated other) {
        return inForce.map(one -> one.validFrom().equals(other.validFrom())).orElse(false);
    }

    /** Whether this version has not begun. */
    boolean isToCome(Dated other) {
        return inForce.map(one -> other.validFrom().isAfter(one.validFrom())).orElse(true);
    }
}
