package org.vorort.reports.sections;

import java.util.List;
import org.vorort.shell.PrintFrame;

/** What to enter first where there is nothing to report. */
public final class FirstSteps {

    private FirstSteps() {}

    public static List<String> of(PrintFrame page) {
        return List.of(
                page.text("reports.first.organisations"),
                page.text("reports.first.bodies"),
                page.text("reports.first.plan"),
                page.text("reports.first.needs"));
    }
}
