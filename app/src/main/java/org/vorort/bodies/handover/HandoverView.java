package org.vorort.bodies.handover;

import java.util.List;
import org.vorort.actors.Person;
import org.vorort.bodies.handover.HandoverSection.Entry;

/** The handover sheet of one person: what there is, and what everybody forgets. */
record HandoverView(Person person, List<Part> parts) {

    record Part(String title, List<Entry> entries) {}
}
