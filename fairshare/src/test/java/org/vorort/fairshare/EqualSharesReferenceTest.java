package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorort.fairshare.EqualSharesOptions.Completion;
import org.vorort.fairshare.EqualSharesOptions.Scope;
import org.vorort.fairshare.EqualSharesOptions.Start;

/** Held against pabutools and the tool of equalshares.net, purchase by purchase, and against what towns really bought. */
class EqualSharesReferenceTest {

    private static final Map<Completion, String> NAMES = Map.of(
            Completion.NONE, "mes[%s]",
            Completion.GREEDY, "mes[%1$s]+greedy[%1$s]",
            Completion.ADD1, "mes_add1[%s]",
            Completion.ADD1_THEN_GREEDY, "mes_add1[%1$s]+greedy[%1$s]");

    @ParameterizedTest
    @EnumSource(Satisfaction.class)
    void it_buys_what_pabutools_buys_in_the_same_order(Satisfaction satisfaction) {
        for (var completion : Completion.values()) {
            var outcomes = Reference.outcomes(NAMES.get(completion).formatted(satisfaction.word()));
            assertThat(outcomes).hasSizeGreaterThan(14);
            var options = EqualSharesOptions.DEFAULT.satisfaction(satisfaction).completion(completion);
            for (var decided : outcomes) {
                var outcome = new EqualShares(options).decide(decided.election());
                assertThat(outcome.selected())
                        .as(decided.instance() + " " + decided.rule())
                        .isEqualTo(decided.selected());
                assertThat(outcome.totalCost()).isEqualByComparingTo(decided.totalCost());
                assertThat(outcome.exhaustive()).isEqualTo(decided.exhaustive());
            }
        }
    }

    /** The tool reckons with floats; where that broke a tie we report, it may have bought the same in another order. */
    @Test
    void it_buys_what_the_tool_of_equalshares_net_buys() {
        var reordered = new ArrayList<String>();
        for (var rule : List.of("mes[cost] none", "mes[cost] add1", "mes[cost] add1u")) {
            for (var decided : Reference.outcomesOfTool(rule)) {
                var outcome = new EqualShares(asTheTool(decided)).decide(decided.election());
                var name = decided.instance() + " " + decided.all().get("params");
                assertThat(new TreeSet<>(outcome.selected())).as(name).isEqualTo(new TreeSet<>(decided.selected()));
                if (!outcome.selected().equals(decided.selected())) {
                    assertThat(differences(outcome, decided)).as(name).allMatch(id -> isInATie(outcome, id));
                    reordered.add(name);
                }
            }
        }
        assertThat(reordered).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void it_buys_what_assen_and_wieliczka_bought() {
        var add1 = EqualSharesOptions.DEFAULT.completion(Completion.ADD1);
        assertThat(new EqualShares(add1).decide(Reference.election("Netherlands_Assen_2024.pb")))
                .satisfies(outcome -> assertThat(outcome.totalCost()).isEqualByComparingTo("76700"))
                .satisfies(outcome -> assertIsWhatTheTownBought(outcome, "Netherlands_Assen_2024.pb"));
        var compared = add1.exhaustiveStop(false).comparison(true);
        assertThat(new EqualShares(compared).decide(Reference.election("Poland_Wieliczka_2023_Green_Budget.pb")))
                .satisfies(outcome -> assertThat(outcome.totalCost()).isEqualByComparingTo("995079"))
                .satisfies(outcome -> assertIsWhatTheTownBought(outcome, "Poland_Wieliczka_2023_Green_Budget.pb"));
    }

    @Test
    void stopping_early_would_have_bought_another_project_in_wieliczka() {
        var add1 = EqualSharesOptions.DEFAULT.completion(Completion.ADD1);
        var outcome = new EqualShares(add1).decide(Reference.election("Poland_Wieliczka_2023_Green_Budget.pb"));

        assertThat(outcome.selected()).hasSize(31);
        assertThat(outcome.totalCost()).isEqualByComparingTo("984579");
    }

    private static void assertIsWhatTheTownBought(Outcome outcome, String instance) {
        var bought = new HashSet<String>();
        for (var project : Reference.election(instance).projects()) {
            if (project.columns().get("selected").equals("1")) {
                bought.add(project.id());
            }
        }
        assertThat(new HashSet<>(outcome.selected())).isEqualTo(bought);
    }

    private static EqualSharesOptions asTheTool(Reference.Decided decided) {
        var params = decided.all().get("params").toString();
        var completion = switch (decided.all().get("params").get("completion").asString()) {
            case "none" -> Completion.NONE;
            case "add1" -> Completion.ADD1;
            case "add1u" -> Completion.ADD1_THEN_GREEDY;
            default -> throw new AssertionError(params);
        };
        return EqualSharesOptions.DEFAULT
                .completion(completion)
                .start(params.contains("integral") ? Start.FLOORED : Start.EXACT)
                .exhaustiveStop(params.contains("exhaustive"))
                .exhaustiveOver(Scope.ALL)
                .tieBreak(params.contains("minCost") ? TieBreak.LEAST_COST_THEN_MOST_VOTES : TieBreak.LEXICOGRAPHIC);
    }

    private static List<String> differences(Outcome outcome, Reference.Decided decided) {
        var differences = new ArrayList<String>();
        for (var place = 0; place < outcome.selected().size(); place++) {
            if (!outcome.selected().get(place).equals(decided.selected().get(place))) {
                differences.add(outcome.selected().get(place));
            }
        }
        return differences;
    }

    private static boolean isInATie(Outcome outcome, String id) {
        return outcome.ties().stream().anyMatch(tie -> tie.projects().contains(id));
    }
}
