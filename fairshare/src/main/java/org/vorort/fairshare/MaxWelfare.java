package org.vorort.fairshare;

import java.util.LinkedHashMap;
import org.vorort.fairshare.support.Support;
import org.vorort.fairshare.welfare.WelfareExplanation;
import org.vorort.fairshare.welfare.WelfareSelection;

/**
 * The greatest welfare: of all selections the budget can pay for, one from which all voters together gain the most. A knapsack
 * problem, solved exactly.
 *
 * <p>Where several selections bring the same, the one is taken that holds the first project in the order of the tie-breaking
 * which any of them holds, then the second, and so on; so projects that bring nothing are bought if they fit. The order of
 * purchase is the same order.
 *
 * <p>Source: Talmon, Faliszewski, AAAI 2019 (max rules); Rey, Schmidt, Maly.
 *
 * @param satisfaction what voters gain from a project
 * @param tieBreak the order in which projects are preferred among selections that bring the same
 */
public record MaxWelfare(Satisfaction satisfaction, TieBreak tieBreak) implements Rule {

    public MaxWelfare(Satisfaction satisfaction) {
        this(satisfaction, TieBreak.LEXICOGRAPHIC);
    }

    /** Refuses numbers of more than eighteen digits, which no election has, with an {@link IllegalArgumentException}. */
    @Override
    public Outcome decide(Election election) {
        var support = new Support(election, satisfaction);
        var selection = new WelfareSelection(election, support, tieBreak.ranks(election));
        var options = new LinkedHashMap<String, String>();
        options.put("satisfaction", satisfaction.word());
        options.put("tie-break", tieBreak.toString());
        return Outcome.of(
                "max-welfare",
                options,
                election,
                selection.bought(),
                selection.ties(),
                new WelfareExplanation(election, this, support, selection));
    }

    /** What all voters together gain from this outcome. */
    public Fraction welfare(Election election, Outcome outcome) {
        var support = new Support(election, satisfaction);
        return outcome.selected().stream()
                .map(id -> Fraction.of(support.total(election.position(id))))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
