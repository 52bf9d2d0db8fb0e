package org.vorort.plan.responsibilities;

import java.util.List;
import org.vorort.plan.responsibilities.Matrix.Entry;
import org.vorort.plan.responsibilities.Matrix.Row;

/** Something about a task area that somebody should do something about. @param entries the evidence */
record Finding(Kind kind, Row row, List<Entry> entries) {

    /** In the order in which they are best done. */
    enum Kind {
        /** Nobody is responsible. */
        GAP,
        /** Two of our entries are responsible for the same. */
        DOUBLE,
        /** We name somebody else than another municipality does. */
        ELSEWHERE,
        /** The contact is no longer there. */
        CONTACT_LEFT,
        /** There is no contact. */
        CONTACT_MISSING,
        /** Not checked for more than a year. */
        OLD
    }
}
