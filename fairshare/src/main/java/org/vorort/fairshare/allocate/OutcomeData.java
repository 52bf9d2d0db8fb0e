package org.vorort.fairshare.allocate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation.Bought;
import org.vorort.fairshare.Explanation.MoreVotes;
import org.vorort.fairshare.Explanation.NoNumber;
import org.vorort.fairshare.Explanation.NotBought;
import org.vorort.fairshare.Outcome;
import org.vorort.fairshare.Statistics;
import org.vorort.fairshare.pabulib.Tolerated;

/** An outcome as maps and lists, for {@link Json}. */
final class OutcomeData {

    private final Election election;
    private final Outcome outcome;

    OutcomeData(Election election, Outcome outcome) {
        this.election = election;
        this.outcome = outcome;
    }

    Map<String, Object> of(List<Tolerated> tolerated, boolean explained) {
        var data = new LinkedHashMap<String, Object>();
        data.put("rule", outcome.rule());
        data.put("options", outcome.options());
        data.put("selected", outcome.selected());
        data.put("totalCost", outcome.totalCost());
        data.put("exhaustive", outcome.exhaustive());
        data.put(
                "ties",
                outcome.ties().stream()
                        .map(tie -> pairs("projects", tie.projects(), "chosen", tie.chosen()))
                        .toList());
        data.put("explanation", explained ? explanation() : Json.Nothing.NOTHING);
        data.put(
                "tolerated",
                tolerated.stream()
                        .map(odd -> pairs("line", odd.line(), "column", odd.column(), "what", odd.what()))
                        .toList());
        return data;
    }

    private Map<String, Object> explanation() {
        var projects = new ArrayList<Map<String, Object>>();
        for (var verdict : outcome.explanation().verdicts()) {
            projects.add(
                    switch (verdict) {
                        case Bought bought -> bought(bought);
                        case NotBought missed -> notBought(missed);
                    });
        }
        return pairs(
                "meaning", word(outcome.explanation().meaning()), "projects", projects, "statistics", statistics());
    }

    private static Map<String, Object> bought(Bought bought) {
        return pairs(
                "project",
                bought.project().id(),
                "bought",
                true,
                "place",
                bought.place(),
                "carriers",
                bought.carriers().stream()
                        .map(carriers -> pairs("voters", carriers.voters(), "price", carriers.price()))
                        .toList());
    }

    private static Map<String, Object> notBought(NotBought missed) {
        return pairs(
                "project",
                missed.project().id(),
                "bought",
                false,
                "reason",
                word(missed.reason()),
                "missing",
                missed.missing(),
                "spent",
                missed.spent().stream()
                        .map(spent -> pairs("project", spent.project(), "amount", spent.amount()))
                        .toList(),
                "moreVotes",
                switch (missed.remedy()) {
                    case MoreVotes more -> more.ballots();
                    case NoNumber _ -> Json.Nothing.NOTHING;
                });
    }

    private Map<String, Object> statistics() {
        var groups = new LinkedHashMap<String, Object>();
        for (var column : Statistics.groupColumns(election)) {
            var values = new LinkedHashMap<String, Object>();
            Statistics.by(column, election, outcome).forEach((group, of) -> values.put(group, statistics(of)));
            groups.put(column, values);
        }
        var all = statistics(Statistics.of(election, outcome));
        all.put("groups", groups);
        return all;
    }

    private static Map<String, Object> statistics(Statistics of) {
        var spending = of.spending();
        return pairs(
                "voters",
                of.voters(),
                "withWinner",
                of.withWinner(),
                "spending",
                pairs(
                        "least", spending.least(),
                        "median", spending.median(),
                        "most", spending.most(),
                        "mean", spending.mean(),
                        "gini", spending.gini().rounded(6)));
    }

    /** What this voter's ballot bought. */
    List<Map<String, Object>> purchases(int ballot) {
        return outcome.explanation().purchases(ballot).stream()
                .map(purchase -> pairs("project", purchase.project(), "price", purchase.price()))
                .toList();
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> pairs(Object... namesAndValues) {
        var pairs = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            pairs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return pairs;
    }
}
