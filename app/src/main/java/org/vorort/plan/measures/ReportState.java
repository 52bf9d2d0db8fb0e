package org.vorort.plan.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.Money;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** How a measure stands, as whoever is responsible or the office says (domain.md 6.1: half-yearly state report). */
@Service
public class ReportState {

    /**
     * What was said.
     *
     * @param words why it is late or was dropped, or a remark
     * @param newEnd its new last day, where there is one
     * @param result what came of it
     * @param lessons what would be done differently
     * @param spent what each source has paid by now, by the line's id
     * @param reached the milestones that are there
     */
    public record Report(
            MeasureState state,
            String words,
            Optional<LocalDate> newEnd,
            String result,
            String lessons,
            Map<UUID, Money> spent,
            Set<UUID> reached) {}

    /** What came of it. */
    public sealed interface Result {
        record Noted(Measure measure) implements Result {}

        /** That does not follow from where it stands. */
        record NotFromHere(Measure measure) implements Result {}

        /** It is gone, or somebody else changed it at this very moment. */
        record Gone() implements Result {}
    }

    private final Measures measures;
    private final OfficeNews news;
    private final Texts texts;
    private final Clock clock;

    ReportState(Measures measures, OfficeNews news, Texts texts, Clock clock) {
        this.measures = measures;
        this.news = news;
        this.texts = texts;
        this.clock = clock;
    }

    /** Writes down what was said. What comes by a link is told to the office. */
    @Transactional
    public Result report(MunicipalityId municipality, MeasureId id, Report report, Visitor.Actor by) {
        var found = measures.byId(municipality, id);
        if (found.isEmpty()) {
            return new Result.Gone();
        }
        var before = found.get();
        if (!before.state().mayBecome(report.state())) {
            return new Result.NotFromHere(before);
        }
        var changed = before.standing(status(report), report.newEnd().stream().toList());
        var kind = before.state() == report.state() ? MeasureEvent.Kind.REPORTED : MeasureEvent.Kind.of(report.state());
        var event = new MeasureEvent(clock.instant(), kind, said(report), by.name());
        if (!measures.report(
                municipality,
                changed,
                milestones(municipality, id, report),
                money(municipality, id, report),
                event,
                by)) {
            return new Result.Gone();
        }
        if (by.account().isEmpty()) {
            var line = texts.text(
                    Language.DE, "plan.measures.told." + report.state().code(), by.name(), before.title());
            news.tell(municipality, "measure", id.toString(), line, "/plan/measures/" + before.slug());
        }
        return new Result.Noted(changed);
    }

    private Measure.Status status(Report report) {
        var ended = report.state().isOpen() ? Optional.<LocalDate>empty() : Optional.of(today());
        var reason = report.state() == MeasureState.LATE || report.state() == MeasureState.DROPPED;
        return new Measure.Status(
                report.state(), reason ? report.words() : "", ended, report.result(), report.lessons());
    }

    private static String said(Report report) {
        return report.state() == MeasureState.DONE && report.words().isEmpty() ? report.result() : report.words();
    }

    /** What was reached stays reached on the day it was; what is no longer ticked is open again. */
    private List<Milestone> milestones(MunicipalityId municipality, MeasureId id, Report report) {
        var milestones = new ArrayList<Milestone>();
        for (var milestone : measures.milestones(municipality, id)) {
            var there = report.reached().contains(milestone.id());
            var day = there ? milestone.doneOn().or(() -> Optional.of(today())) : Optional.<LocalDate>empty();
            milestones.add(new Milestone(milestone.id(), milestone.title(), milestone.due(), day));
        }
        return milestones;
    }

    private List<BudgetLine> money(MunicipalityId municipality, MeasureId id, Report report) {
        var lines = new ArrayList<BudgetLine>();
        for (var line : measures.money(municipality, id)) {
            var spent = report.spent().getOrDefault(line.id(), line.spent());
            lines.add(new BudgetLine(line.id(), line.source(), line.planned(), spent));
        }
        return lines;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
