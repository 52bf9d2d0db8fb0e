package org.vorort.cockpit;

import java.util.Comparator;
import java.util.List;
import org.vorort.checkup.CheckState;
import org.vorort.checkup.Checked;

/**
 * The lines of the network check that help most now: what was measured before what is only asked, as it names a next step, and
 * within that what is open before what is partly done.
 */
final class UsefulFindings {

    static final int SHOWN = 3;

    private UsefulFindings() {}

    static List<Checked> of(List<Checked> lines) {
        return lines.stream()
                .filter(Checked::isOpen)
                .sorted(Comparator.comparing(Checked::asked).thenComparing(line -> line.state() != CheckState.OPEN))
                .limit(SHOWN)
                .toList();
    }
}
