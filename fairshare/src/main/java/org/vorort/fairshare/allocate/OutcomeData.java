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
import org.vorort.fairshare.words.Wording;

/** An outcome as maps and lists, for {@link Json}. */
final class OutcomeData {

    private final Election election;
    private final Outcome outcome;

    private final Wording wording;

    OutcomeData(Election election, Outcome outcome, Wording wording) {
        this.election = election;
        this.outcome = outcome;
        this.wording = wording;
    }

    /** @param voter the ballot whose voter asks what it bought; -1 for nobody */
    Map<String, Object> of(List<Tolerated> tolerated, boolean explained, int voter) {
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
        if (voter >= 0) {
            data.put("voter", voter(voter));
        }
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
            var project = switch (verdict) {
                case Bought bought -> bought(bought);
                case NotBought missed -> notBought(missed);
            };
            project.put("sentence", wording.verdict(verdict));
            projects.add(project);
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
        all.put("sentences", wording.statistics());
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

    private Map<String, Object> voter(int ballot) {
        return pairs(
                "id",
                election.ballots().voter(ballot),
                "purchases",
                outcome.explanation().purchases(ballot).stream()
                        .map(purchase -> pairs("project", purchase.project(), "price", purchase.price()))
                        .toList(),
                "sentence",
                wording.voter(ballot));
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
