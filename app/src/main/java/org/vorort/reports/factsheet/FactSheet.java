package org.vorort.reports.factsheet;

import java.util.List;
import org.vorort.reports.document.Part;
import org.vorort.shell.PrintFrame;

/**
 * How the network stands, on one page.
 *
 * @param first what to enter first, where nothing is entered yet; empty otherwise
 * @param left the boxes of the left half of the paper, {@code right} those of the other
 * @param needs what is needed from politics; empty where nobody wrote it
 * @param arms the coat of arms as a picture within the text; empty where there is none
 */
record FactSheet(
        PrintFrame page, int year, List<String> first, List<Box> left, List<Box> right, String needs, String arms) {

    /** @param source where its figures come from, and of which day they are */
    record Box(String title, List<Part> parts, String source) {}

    boolean isEmpty() {
        return !first.isEmpty();
    }
}
