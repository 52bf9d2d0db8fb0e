package org.vorort.fairshare.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.vorort.fairshare.BallotBox;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Project;

/** Small elections by lot, always the same for the same number. Few different costs and ballots make many ties. */
final class RichInTies {

    private final Random random;

    RichInTies(long seed) {
        random = new Random(seed);
    }

    /** Up to so many voters and projects. */
    Election next(BallotType type, int mostVoters, int mostProjects) {
        var voters = 1 + random.nextInt(mostVoters);
        var projects = 1 + random.nextInt(mostProjects);
        var decimals = random.nextInt(4) == 0 ? 2 : 0;
        var dearest = 1 + random.nextInt(random.nextBoolean() ? 5 : 40);
        var builder = Election.of(BigDecimal.valueOf(random.nextInt(1 + projects * dearest), decimals));
        for (var project = 0; project < projects; project++) {
            // Now and then something costs nothing.
            var cost = random.nextInt(60) == 0 ? 0 : 1 + random.nextInt(dearest);
            builder.project(new Project("p" + project, BigDecimal.valueOf(cost, decimals)));
        }
        var box = new BallotBox(type, List.of());
        var kinds = 1 + random.nextInt(voters);
        var ballots = new ArrayList<List<Integer>>();
        for (var kind = 0; kind < kinds; kind++) {
            ballots.add(ballot(projects));
        }
        for (var voter = 0; voter < voters; voter++) {
            box.open("v" + voter);
            for (var project : ballots.get(random.nextInt(kinds))) {
                if (type.hasPoints()) {
                    box.name(project, BigDecimal.valueOf(random.nextInt(5), random.nextInt(2)));
                } else {
                    box.name(project);
                }
            }
        }
        return builder.ballots(box).build();
    }

    private List<Integer> ballot(int projects) {
        var all = new ArrayList<Integer>();
        for (var project = 0; project < projects; project++) {
            all.add(project);
        }
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(projects + 1));
    }
}
