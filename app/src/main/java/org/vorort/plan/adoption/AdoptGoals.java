package org.vorort.plan.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.municipality.sharing.Partner;
import org.vorort.municipality.sharing.Shared;
import org.vorort.municipality.sharing.Sharings;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Concepts;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalId;
import org.vorort.plan.concepts.GoalLevel;
import org.vorort.plan.concepts.Goals;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/**
 * Goals of others that a town makes its own: by link, not as a copy, so that it can be looked up what they say today, and told
 * how the goal stands here (domain.md 6.3, S2).
 */
@Service
class AdoptGoals {

    private final Sharings sharings;
    private final Concepts concepts;
    private final Goals goals;
    private final Municipalities municipalities;
    private final OfficeNews news;
    private final Texts texts;
    private final Clock clock;

    AdoptGoals(
            Sharings sharings,
            Concepts concepts,
            Goals goals,
            Municipalities municipalities,
            OfficeNews news,
            Texts texts,
            Clock clock) {
        this.sharings = sharings;
        this.concepts = concepts;
        this.goals = goals;
        this.municipalities = municipalities;
        this.news = news;
        this.texts = texts;
        this.clock = clock;
    }

    /** What others show us, by name of the municipality. */
    List<Offered> offered(MunicipalityId municipality) {
        var offered = new ArrayList<Offered>();
        for (var partner : sharings.shownBy(municipality, Shared.GOALS)) {
            sharings.read(
                            municipality,
                            partner.id(),
                            Shared.GOALS,
                            () -> new Offered(partner, concepts.all(partner.id()), goals.all(partner.id())))
                    .ifPresent(offered::add);
        }
        return offered;
    }

    /** Those who no longer show us their goals. */
    List<Partner> withdrawn(MunicipalityId municipality) {
        return sharings.noLongerShownBy(municipality, Shared.GOALS);
    }

    /** Adopts those of the offered goals whose ids were chosen; each once. @return how many */
    int adopt(MunicipalityId municipality, Concept concept, Set<String> chosen, Visitor.Actor by) {
        var known = new HashSet<GoalId>();
        var own = goals.of(municipality, concept.id());
        own.forEach(goal -> goal.source().map(Goal.Source::goal).ifPresent(known::add));
        var adopted = 0;
        for (var other : offered(municipality)) {
            for (var goal : other.goals()) {
                if (chosen.contains(goal.id().toString()) && known.add(goal.id())) {
                    goals.add(municipality, ours(goal, other.partner(), concept, own), by);
                    tell(municipality, other.partner(), goal);
                    adopted++;
                }
            }
        }
        return adopted;
    }

    /** The same words, below our own guiding goal; what is measured and by when is for us to say. */
    private Goal ours(Goal theirs, Partner partner, Concept concept, List<Goal> own) {
        var guiding = own.stream()
                .filter(goal -> goal.level() == GoalLevel.GUIDING)
                .map(Goal::id)
                .findFirst();
        var aim = new Goal.Aim(
                theirs.aim().indicator(),
                theirs.aim().unit(),
                Optional.empty(),
                Optional.empty(),
                theirs.aim().on());
        var source = new Goal.Source(
                partner.id(),
                theirs.id(),
                partner.name(),
                theirs.words(),
                LocalDate.ofInstant(clock.instant(), Formats.ZONE),
                Optional.empty());
        return new Goal(
                GoalId.fresh(),
                concept.id(),
                guiding,
                GoalLevel.GUIDING,
                0,
                theirs.words(),
                theirs.field(),
                theirs.targetGroups(),
                aim,
                Goal.Ending.OPEN,
                Optional.of(source),
                1);
    }

    /** Whoever shows a goal learns that it was adopted. */
    private void tell(MunicipalityId municipality, Partner partner, Goal goal) {
        var town = municipalities.find(municipality).map(Municipality::name).orElse("");
        sharings.answer(municipality, partner.id(), Shared.GOALS, () -> {
            var line = texts.text(Language.DE, "plan.adoption.told", town, goal.words());
            var about = goal.id() + ":" + municipality;
            news.tell(partner.id(), "goal", about, line, "/plan/goals/" + goal.id());
            return true;
        });
    }
}
