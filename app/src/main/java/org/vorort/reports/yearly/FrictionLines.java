package org.vorort.reports.yearly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.vorort.plan.frictions.Friction.Step;
import org.vorort.reports.figures.NetworkFigures;
import org.vorort.shell.PrintFrame;

/** Where levels get in each other's way, and what was settled in the year. */
final class FrictionLines {

    private FrictionLines() {}

    static List<String> of(PrintFrame page, NetworkFigures figures) {
        var names = new HashMap<UUID, String>();
        figures.areas().forEach(area -> names.put(area.id(), area.name()));
        var lines = new ArrayList<String>();
        for (var one : figures.frictions()) {
            var area = names.getOrDefault(one.area(), "");
            var settled = one.settled().map(Step::on).filter(figures.span()::contains);
            if (one.isOpen()) {
                lines.add(page.text("reports.levels.open", area, one.what(), page.date(one.openedOn())));
            } else if (settled.isPresent()) {
                var how = one.settled().map(Step::words).orElse("");
                lines.add(page.text("reports.levels.settled", area, one.what(), page.date(settled.get()), how));
            }
        }
        return lines;
    }
}
