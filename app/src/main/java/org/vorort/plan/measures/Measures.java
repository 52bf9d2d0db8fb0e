package org.vorort.plan.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Slug;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.ConceptId;
import org.vorort.plan.concepts.GoalId;
import org.vorort.shell.Formats;

/** The measures of a municipality. Every change stands in the audit trail and, where the state changes, in the measure's own story. */
@Service
public class Measures {

    /** What a link is for that asks how a measure stands. */
    public static final String LINK = "measure";

    private final MeasureStore store;
    private final MeasurePartStore parts;
    private final Audit audit;
    private final Clock clock;

    Measures(MeasureStore store, MeasurePartStore parts, Audit audit, Clock clock) {
        this.store = store;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them; those that begin first come first. */
    @Transactional(readOnly = true)
    public List<Measure> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    public List<Measure> of(MunicipalityId municipality, ConceptId concept) {
        return store.all(municipality).stream()
                .filter(measure -> measure.serves().concepts().contains(concept))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Measure> of(MunicipalityId municipality, GoalId goal) {
        return store.all(municipality).stream()
                .filter(measure -> measure.serves().goals().contains(goal))
                .toList();
    }

    /** The measures that came from this thing, such as a resolution. */
    @Transactional(readOnly = true)
    public List<Measure> from(MunicipalityId municipality, UUID origin) {
        return store.all(municipality).stream()
                .filter(measure -> measure.origin().id().equals(Optional.of(origin)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Measure> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug);
    }

    @Transactional(readOnly = true)
    public Optional<Measure> byId(MunicipalityId municipality, MeasureId id) {
        return store.byId(municipality, id);
    }

    /** The milestones of every measure that has some, by day. */
    @Transactional(readOnly = true)
    public Map<MeasureId, List<Milestone>> milestones(MunicipalityId municipality) {
        return parts.milestones(municipality);
    }

    @Transactional(readOnly = true)
    public List<Milestone> milestones(MunicipalityId municipality, MeasureId id) {
        return parts.milestones(municipality, id);
    }

    /** The money of every measure that has some. */
    @Transactional(readOnly = true)
    public Map<MeasureId, List<BudgetLine>> money(MunicipalityId municipality) {
        return parts.money(municipality);
    }

    @Transactional(readOnly = true)
    public List<BudgetLine> money(MunicipalityId municipality, MeasureId id) {
        return parts.money(municipality, id);
    }

    /** What became of it, oldest line first. */
    @Transactional(readOnly = true)
    public List<MeasureEvent> story(MunicipalityId municipality, MeasureId id) {
        return parts.story(municipality, id);
    }

    /** Adds a measure. Its address is made of its title; the one of the draft does not matter. */
    @Transactional
    public Measure add(
            MunicipalityId municipality,
            Measure draft,
            List<Milestone> milestones,
            List<BudgetLine> money,
            Visitor.Actor by) {
        var slug = Slug.free(draft.title(), new HashSet<>(store.slugs(municipality)));
        var measure = new Measure(
                draft.id(),
                slug,
                draft.content(),
                draft.owner(),
                draft.body(),
                draft.from(),
                draft.until(),
                draft.serves(),
                draft.status(),
                draft.origin(),
                Measure.Asked.NEVER,
                1);
        store.insert(municipality, measure, clock.instant());
        parts.put(municipality, measure.id(), milestones);
        parts.putMoney(municipality, measure.id(), money);
        tell(municipality, measure.id(), MeasureEvent.Kind.of(measure.state()), "", by);
        audit.record(by, "measureAdded", subject(measure), Map.of(), measure.texts());
        return measure;
    }

    /**
     * Writes the measure as it is now, with its milestones and its money, over the one of the same version.
     *
     * @return false when somebody else changed it meanwhile; nothing is written then
     */
    @Transactional
    public boolean change(
            MunicipalityId municipality,
            Measure changed,
            List<Milestone> milestones,
            List<BudgetLine> money,
            Visitor.Actor by) {
        if (!rewrite(municipality, changed, by)) {
            return false;
        }
        parts.put(municipality, changed.id(), milestones);
        parts.putMoney(municipality, changed.id(), money);
        return true;
    }

    /** Removes a measure that was planned by mistake; what really was is dropped instead. */
    @Transactional
    public void remove(MunicipalityId municipality, Measure measure, Visitor.Actor by) {
        store.delete(municipality, measure.id());
        audit.record(by, "measureRemoved", subject(measure), measure.texts(), Map.of());
    }

    /** Notes that somebody was asked how it stands, or reminded of that. */
    @Transactional
    public void asked(MunicipalityId municipality, Measure measure, boolean again, Visitor.Actor by) {
        if (again) {
            store.reminded(municipality, measure.id(), clock.instant());
        } else {
            store.asked(municipality, measure.id(), clock.instant());
        }
        var kind = again ? MeasureEvent.Kind.REMINDED : MeasureEvent.Kind.ASKED;
        tell(municipality, measure.id(), kind, "", by);
    }

    /** Writes what somebody said about how it stands: the measure, its parts, and a line in its story. */
    @Transactional
    boolean report(
            MunicipalityId municipality,
            Measure changed,
            List<Milestone> milestones,
            List<BudgetLine> money,
            MeasureEvent event,
            Visitor.Actor by) {
        if (!change(municipality, changed, milestones, money, by)) {
            return false;
        }
        store.reported(municipality, changed.id(), event.at());
        parts.tell(municipality, changed.id(), event);
        return true;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** How the audit trail calls a measure. */
    public static Audit.Subject subject(Measure measure) {
        return new Audit.Subject("measure", measure.id().toString(), measure.title());
    }

    private boolean rewrite(MunicipalityId municipality, Measure changed, Visitor.Actor by) {
        var before = store.byId(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed, clock.instant())) {
            return false;
        }
        if (!before.get().texts().equals(changed.texts())) {
            audit.record(by, "measureChanged", subject(changed), before.get().texts(), changed.texts());
        }
        return true;
    }

    private void tell(
            MunicipalityId municipality, MeasureId id, MeasureEvent.Kind kind, String words, Visitor.Actor by) {
        parts.tell(municipality, id, new MeasureEvent(clock.instant(), kind, words, by.name()));
    }
}
