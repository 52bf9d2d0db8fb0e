package org.vorort.fairshare.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Explanation.Bought;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Explanation.Meaning;
import org.vorort.fairshare.Explanation.MoreVotes;
import org.vorort.fairshare.Explanation.NoNumber;
import org.vorort.fairshare.Explanation.NotBought;
import org.vorort.fairshare.Explanation.Purchase;
import org.vorort.fairshare.Explanation.Reason;
import org.vorort.fairshare.Explanation.Spent;
import org.vorort.fairshare.Explanation.Verdict;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Outcome;
import org.vorort.fairshare.Statistics;
import org.vorort.fairshare.Tie;

/**
 * Tells an outcome in sentences. Amounts are rounded to cents for reading; the exact ones are in the {@link Explanation}.
 * Projects are called by their names.
 */
public final class Wording {

    /** So many purchases are named one by one, the largest first; the rest is summed up. */
    private static final int NAMED = 5;

    private final Election election;
    private final Outcome outcome;
    private final Explanation explanation;
    private final Texts texts;

    /** In German where this language is asked for, otherwise in English. */
    public Wording(Election election, Outcome outcome, Locale language) {
        this.election = election;
        this.outcome = outcome;
        this.explanation = outcome.explanation();
        this.texts = new Texts(language, election.meta().getOrDefault("currency", ""));
    }

    /** Everything about the outcome but the voters: the result, ties, and each project in one paragraph. */
    public List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(result());
        outcome.ties().forEach(tie -> paragraphs.add(tie(tie)));
        explanation.verdicts().forEach(verdict -> paragraphs.add(verdict(verdict)));
        return paragraphs;
    }

    private String result() {
        var bought = texts.of(
                "result",
                outcome.selected().size(),
                texts.money(Fraction.of(outcome.totalCost())),
                texts.money(Fraction.of(election.budget())));
        return bought + " " + texts.of(outcome.exhaustive() ? "exhaustive" : "notExhaustive");
    }

    private String tie(Tie tie) {
        var names = tie.projects().stream().map(this::name).toList();
        return texts.of(
                "tie",
                String.join(", ", names.subList(0, names.size() - 1)),
                names.getLast(),
                name(tie.chosen()),
                Arrays.stream(outcome.options().getOrDefault("tie-break", "id").split(", "))
                        .map(criterion -> texts.of("tie.by." + criterion))
                        .collect(Collectors.joining(", ")));
    }

    /** What became of a project, and why. */
    public String verdict(Verdict verdict) {
        var cost = texts.money(Fraction.of(verdict.project().cost()));
        return switch (verdict) {
            case Bought bought ->
                texts.of("bought", bought.place(), bought.project().name(), cost) + " " + carried(bought.carriers());
            case NotBought missed -> notBought(missed, cost);
        };
    }

    private String carried(List<Carriers> carriers) {
        var meaning = key(explanation.meaning());
        if (carriers.isEmpty()) {
            return texts.of(meaning + (explanation.meaning() == Meaning.PAID ? ".rest" : ".none"));
        }
        var first = carriers.getFirst();
        if (carriers.size() == 1) {
            return texts.of(meaning + ".one", first.voters(), texts.money(first.price()));
        }
        return texts.of(
                meaning + (carriers.size() == 2 ? ".two" : ".many"),
                carriers.stream().mapToInt(Carriers::voters).sum(),
                first.voters(),
                texts.money(first.price()),
                texts.money(carriers.getLast().price()),
                texts.money(carriers.get(1).price()));
    }

    private String notBought(NotBought missed, String cost) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.of("missed", missed.project().name(), cost));
        sentences.add(texts.of(key(missed.reason()), texts.money(missed.missing())));
        if (missed.reason() == Reason.DEARER_THAN_BUDGET) {
            return String.join(" ", sentences);
        }
        if (!missed.spent().isEmpty()) {
            var key = explanation.meaning() == Meaning.PAID ? "spent.shares" : "spent.budget";
            sentences.add(texts.of(key, spent(missed.spent())));
        }
        sentences.add(
                switch (missed.remedy()) {
                    case MoreVotes more ->
                        texts.of(explanation.meaning() == Meaning.PAID ? "more.shares" : "more.votes", more.ballots());
                    case NoNumber none ->
                        none.tried() == 0 ? texts.of("more.none") : texts.of("more.tried", none.tried());
                });
        return String.join(" ", sentences);
    }

    private String spent(List<Spent> spent) {
        var largest = new ArrayList<>(spent);
        largest.sort((one, other) -> other.amount().compareTo(one.amount()));
        var parts = new ArrayList<String>();
        for (var part : largest.subList(0, Math.min(NAMED, largest.size()))) {
            parts.add(texts.of("spent.part", name(part.project()), texts.money(part.amount())));
        }
        var rest = largest.subList(parts.size(), largest.size());
        if (!rest.isEmpty()) {
            var sum = rest.stream().map(Spent::amount).reduce(Fraction.ZERO, Fraction::plus);
            parts.add(texts.of("spent.more", rest.size(), texts.money(sum)));
        }
        return String.join(", ", parts);
    }

    /** What this ballot's voter helped to buy. */
    public String voter(int ballot) {
        var voter = election.ballots().voter(ballot);
        var purchases = explanation.purchases(ballot);
        return purchases.isEmpty()
                ? texts.of("voter.nothing", voter)
                : texts.of(
                        "voter.bought",
                        voter,
                        purchases.stream().map(this::part).collect(Collectors.joining(", ")));
    }

    private String part(Purchase purchase) {
        return texts.of("spent.part", name(purchase.project()), texts.money(purchase.price()));
    }

    /** How many voters get something, and how the money spreads over them and over the groups the file names. */
    public List<String> statistics() {
        var all = Statistics.of(election, outcome);
        var sentences = new ArrayList<String>();
        sentences.add(texts.of(
                "statistics.winners", all.withWinner(), all.voters(), texts.percent(all.withWinner(), all.voters())));
        var spending = all.spending();
        sentences.add(texts.of(
                "statistics.spread",
                texts.money(spending.least()),
                texts.money(spending.most()),
                texts.money(spending.median()),
                texts.money(spending.mean())));
        for (var column : Statistics.groupColumns(election)) {
            Statistics.by(column, election, outcome)
                    .forEach((value, group) -> sentences.add(group(column, value, group)));
        }
        return sentences;
    }

    private String group(String column, String value, Statistics group) {
        return texts.of(
                "statistics.group",
                column,
                value.isEmpty() ? texts.of("statistics.unknown") : value,
                group.withWinner(),
                group.voters(),
                texts.percent(group.withWinner(), group.voters()),
                texts.money(group.spending().mean()));
    }

    private String name(String id) {
        return election.projects().get(election.position(id)).name();
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
