package org.vorort.plan.concepts;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** What those who adopted our goals report about them. */
@Service
public class GoalReports {

    private final GoalReportStore store;
    private final Audit audit;

    GoalReports(GoalReportStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<GoalReport> of(MunicipalityId municipality, GoalId goal) {
        return store.of(municipality, goal);
    }

    /** Keeps a report with the goal it is about. */
    @Transactional
    public void add(MunicipalityId municipality, Goal goal, GoalReport report, Visitor.Actor by) {
        store.insert(municipality, goal.id(), report);
        var subject = new Audit.Subject("goal", goal.id().toString(), goal.words());
        audit.record(
                by, "goalReported", subject, Map.of(), Map.of("town", report.townName(), "reason", report.words()));
    }
}
