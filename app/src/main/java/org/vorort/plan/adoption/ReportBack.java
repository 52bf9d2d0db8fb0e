package org.vorort.plan.adoption;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.municipality.sharing.Shared;
import org.vorort.municipality.sharing.Sharings;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalReport;
import org.vorort.plan.concepts.GoalReport.Counts;
import org.vorort.plan.concepts.GoalReports;
import org.vorort.plan.concepts.GoalValue;
import org.vorort.plan.concepts.Goals;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Texts;

/** Tells those a goal was adopted from how it stands here: numbers, and words if one likes. Nothing else leaves the town. */
@Service
class ReportBack {

    /** What came of it. */
    sealed interface Result {
        record Sent() implements Result {}

        /** They do not show their goals any more, so that nothing can be left with them. */
        record Withdrawn() implements Result {}

        /** They have removed the goal. */
        record Gone() implements Result {}
    }

    private final Sharings sharings;
    private final Goals goals;
    private final GoalReports reports;
    private final Municipalities municipalities;
    private final OfficeNews news;
    private final Texts texts;

    ReportBack(
            Sharings sharings,
            Goals goals,
            GoalReports reports,
            Municipalities municipalities,
            OfficeNews news,
            Texts texts) {
        this.sharings = sharings;
        this.goals = goals;
        this.reports = reports;
        this.municipalities = municipalities;
        this.news = news;
        this.texts = texts;
    }

    /** What would be sent: how our measures for this goal stand, and how far it has come. */
    GoalReport draft(MunicipalityId municipality, Goal ours, PlanPicture plan, String words, String by) {
        var value = Optional.ofNullable(plan.values().get(ours.id())).map(GoalValue::value);
        return new GoalReport(
                municipality,
                municipalities.find(municipality).map(Municipality::name).orElse(""),
                plan.today(),
                words,
                counts(plan, plan.of(ours)),
                value.map(BigDecimal::stripTrailingZeros),
                ours.aim().unit(),
                by);
    }

    Result send(MunicipalityId municipality, Goal ours, GoalReport report, Visitor.Actor by) {
        var source = ours.source().orElseThrow();
        var owner = source.municipality();
        var answer = sharings.answer(municipality, owner, Shared.GOALS, () -> leave(owner, source, report));
        if (answer.isPresent() && answer.get() instanceof Result.Sent) {
            goals.reported(municipality, ours, report.on(), by);
        }
        return answer.orElseGet(Result.Withdrawn::new);
    }

    private Result leave(MunicipalityId owner, Goal.Source source, GoalReport report) {
        var theirs = goals.byId(owner, source.goal());
        if (theirs.isEmpty()) {
            return new Result.Gone();
        }
        reports.add(owner, theirs.get(), report, Visitor.Actor.named(report.townName()));
        var line = texts.text(
                Language.DE,
                "plan.adoption.told.report",
                report.townName(),
                theirs.get().words());
        var about = source.goal() + ":" + report.town();
        news.tell(owner, "goal", about, line, "/plan/goals/" + source.goal());
        return new Result.Sent();
    }

    private static Counts counts(PlanPicture plan, List<Measure> measures) {
        var counts = plan.count(measures);
        return new Counts(
                counts.get(MeasureState.PLANNED),
                counts.get(MeasureState.RUNNING),
                counts.get(MeasureState.LATE),
                counts.get(MeasureState.DONE),
                counts.get(MeasureState.DROPPED));
    }
}
