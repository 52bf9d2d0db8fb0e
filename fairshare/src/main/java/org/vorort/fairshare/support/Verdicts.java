package org.vorort.fairshare.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation.Bought;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Explanation.NotBought;
import org.vorort.fairshare.Explanation.Verdict;

/** Verdicts in the order in which every explanation gives them. */
public final class Verdicts {

    private Verdicts() {}

    /** What was bought, in order of purchase, then the others in the order of the file. Projects are positions in it. */
    public static List<Verdict> of(
            Election election,
            List<Integer> bought,
            IntFunction<List<Carriers>> carriers,
            IntFunction<NotBought> notBought) {
        var verdicts = new ArrayList<Verdict>();
        for (var project : bought) {
            verdicts.add(new Bought(election.projects().get(project), verdicts.size() + 1, carriers.apply(project)));
        }
        for (var project = 0; project < election.projects().size(); project++) {
            if (!bought.contains(project)) {
                verdicts.add(notBought.apply(project));
            }
        }
        return verdicts;
    }
}
