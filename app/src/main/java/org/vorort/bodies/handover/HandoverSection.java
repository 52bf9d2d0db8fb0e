package org.vorort.bodies.handover;

import java.util.List;
import org.vorort.actors.PersonId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/**
 * A part of the handover sheet. Rooms above add theirs, such as the next meetings and the open tasks; the sheet asks
 * everybody who offers this, in their order.
 */
public interface HandoverSection {

    /**
     * One thing to hand over.
     *
     * @param path where it is found, below the town's path; empty where it is nowhere
     */
    record Entry(String text, String path) {}

    String title(Language language);

    /** What this person hands over; nothing where there is nothing. */
    List<Entry> of(MunicipalityId municipality, PersonId person, Language language);
}
