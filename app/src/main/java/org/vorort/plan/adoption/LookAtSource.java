package org.vorort.plan.adoption;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.sharing.Shared;
import org.vorort.municipality.sharing.Sharings;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.Goals;

/** What those a goal was adopted from say today. */
@Service
public class LookAtSource {

    /** What they say. */
    public sealed interface Today {

        /** They show it. */
        record Shown(Goal goal) implements Today {}

        /** They show their goals, but this one is gone. */
        record Gone() implements Today {}

        /** They do not show their goals any more. */
        record Withdrawn() implements Today {}
    }

    private final Sharings sharings;
    private final Goals goals;

    LookAtSource(Sharings sharings, Goals goals) {
        this.sharings = sharings;
        this.goals = goals;
    }

    /** Empty where the goal is our own. */
    public Optional<Today> of(MunicipalityId municipality, Goal ours) {
        return ours.source().map(source -> look(municipality, source));
    }

    private Today look(MunicipalityId municipality, Goal.Source source) {
        var owner = source.municipality();
        return sharings.<Today>read(
                        municipality,
                        owner,
                        Shared.GOALS,
                        () -> goals.byId(owner, source.goal())
                                .<Today>map(Today.Shown::new)
                                .orElseGet(Today.Gone::new))
                .orElseGet(Today.Withdrawn::new);
    }
}
