package org.vorort.plan.searched;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** Goals as the search finds them: by their words, and by what one will see. */
@Service
class SearchedGoals implements Searchable {

    private static final String GOAL = "goal";

    private final ReadPlan readPlan;

    SearchedGoals(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @Override
    public String subject() {
        return GOAL;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(GOAL, "plan.goals.level.goal", "plan.goals.title", 54));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return readPlan.of(municipality).goals().stream()
                .map(goal -> goal.id().value())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        var plan = readPlan.of(municipality);
        return plan.goals().stream()
                .filter(goal -> ids.contains(goal.id().value()))
                .map(goal -> card(goal, plan))
                .toList();
    }

    private static Card card(Goal goal, PlanPicture plan) {
        var side = new Card.Side(
                Readers.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER),
                "/plan/goals/" + goal.id(),
                goal.words(),
                plan.concept(goal.concept()).map(Concept::name).orElse(""),
                List.of(
                        goal.aim().indicator(),
                        goal.ending().words(),
                        goal.ending().lessons()),
                Card.lastDay(!goal.isOpen()));
        return new Card(
                goal.id().value(), GOAL, goal.aim().on(), Set.of(goal.concept().value()), List.of(side));
    }
}
