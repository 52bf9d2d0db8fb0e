package org.vorort.fairshare.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.EqualShares;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.EqualSharesOptions.Completion;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.Phragmen;

class WordingTest {

    private static final Election TOWN = Election.of(100)
            .meta("currency", "EUR")
            .project("park", 50)
            .project("pool", 45)
            .project("trees", 40)
            .project("bridge", 101)
            .project("arch", 5)
            .approving("park", "pool")
            .approving("park", "pool", "bridge")
            .approving("park", "trees")
            .approving("trees")
            .build();

    private static final EqualShares SHARES = new EqualShares(EqualSharesOptions.DEFAULT.completion(Completion.GREEDY));

    @Test
    void equal_shares_are_told_in_english() {
        assertThat(plain(wording(Locale.ENGLISH).paragraphs()))
                .containsExactly(
                        "3 projects are funded, with 100 EUR of 100 EUR. What is left is too little for any other project.",
                        "pool and trees were exactly equal; pool was taken by the rule for ties (smaller id).",
                        "1. park (50 EUR): 3 voters pay 16.67 EUR each from their shares.",
                        "2. pool (45 EUR): funded with what was left of the budget after the shares.",
                        "3. arch (5 EUR): funded with what was left of the budget after the shares.",
                        "Not funded: trees (40 EUR). Its supporters have 6.67 EUR too little left of their shares. They paid for:"
                                + " park (16.67 EUR). One more voter with the same share and a vote for this project alone"
                                + " would have sufficed.",
                        "Not funded: bridge (101 EUR). It costs more than the whole budget.");
    }

    @Test
    void equal_shares_are_told_in_german() {
        assertThat(plain(wording(Locale.GERMAN).paragraphs()))
                .containsExactly(
                        "3 Projekte werden finanziert, mit 100 € von 100 €. Der Rest reicht für kein weiteres Projekt.",
                        "pool und trees lagen genau gleichauf; nach der Regel für Gleichstand (kleinere Kennung) wurde pool"
                                + " genommen.",
                        "1. park (50 €): 3 Personen zahlen je 16,67 € aus ihren Anteilen.",
                        "2. pool (45 €): finanziert mit dem, was nach den Anteilen vom Budget übrig war.",
                        "3. arch (5 €): finanziert mit dem, was nach den Anteilen vom Budget übrig war.",
                        "Nicht finanziert: trees (40 €). Denen, die es wünschen, fehlen 6,67 € in ihren Anteilen. Sie haben"
                                + " bezahlt: park (16,67 €). Eine weitere Person mit gleichem Anteil und einer Stimme nur"
                                + " für dieses Projekt hätte gereicht.",
                        "Nicht finanziert: bridge (101 €). Es kostet mehr als das ganze Budget.");
    }

    @Test
    void who_had_too_little_is_told_apart_from_who_paid_in_full() {
        var election = Election.of(40)
                .project("hall", 20)
                .project("yard", 12)
                .approving("hall", "yard")
                .approving("hall")
                .approving("hall")
                .approving("yard")
                .build();
        var outcome = new EqualShares().decide(election);

        assertThat(plain(new Wording(election, outcome, Locale.ENGLISH).paragraphs()))
                .endsWith("2. yard (12): 2 voters pay from their shares: 1 of them 8.67, the others 3.33, all that they"
                        + " have left.");
        assertThat(plain(new Wording(election, outcome, Locale.GERMAN).paragraphs()))
                .endsWith(
                        "2. yard (12): 2 Personen zahlen aus ihren Anteilen: 1 davon 8,67, die anderen 3,33, alles, was sie"
                                + " noch haben.");
    }

    @Test
    void voters_learn_what_they_helped_to_buy() {
        assertThat(plain(wording(Locale.ENGLISH).voter(2))).isEqualTo("Voter 3 helped to fund: park (16.67 EUR).");
        assertThat(wording(Locale.GERMAN).voter(3))
                .isEqualTo("Nichts von dem, was Stimmzettel 4 wünscht, wird finanziert.");
    }

    @Test
    void statistics_are_told() {
        assertThat(plain(wording(Locale.GERMAN).statistics()))
                .containsExactly(
                        "3 von 4 Abstimmenden (75 %) finden mindestens eines ihrer Projekte unter den finanzierten.",
                        "Auf jede Person entfallen zwischen 0 € und 16,67 €, auf die Hälfte höchstens 16,67 €, im"
                                + " Durchschnitt 12,50 €.");
        assertThat(plain(wording(Locale.ENGLISH).statistics()))
                .startsWith("3 of 4 voters (75%) find at least one of their projects among those funded.");
    }

    @Test
    void what_used_the_budget_is_told_with_the_largest_first() {
        var election = Election.of(100)
                .project("a", 30)
                .project("b", 60)
                .project("c", 50)
                .approving("a", "b")
                .approving("a", "b")
                .approving("a", "c")
                .build();

        assertThat(plain(new Wording(election, new Greedy().decide(election), Locale.ENGLISH).paragraphs()))
                .contains(
                        "Not funded: c (50). When its turn came, 40 were missing in the budget. The budget was used for: b"
                                + " (60), a (30). 2 more votes for this project alone would have sufficed.");
    }

    @Test
    void other_rules_are_told_too() {
        assertThat(plain(new Wording(TOWN, new Greedy().decide(TOWN), Locale.ENGLISH).paragraphs()))
                .contains(
                        "1. park (50 EUR): 3 voters support it, each stands for 16.67 EUR.",
                        "3. arch (5 EUR): nobody named it; it fitted into what was left.",
                        "Not funded: trees (40 EUR). When its turn came, 35 EUR were missing in the budget. The budget was used"
                                + " for: park (50 EUR), pool (45 EUR). One more vote for this project alone would have sufficed.");
        assertThat(plain(new Wording(TOWN, new Phragmen().decide(TOWN), Locale.GERMAN).paragraphs()))
                .contains("1. park (50 €): 3 Personen tragen je 16,67 €.");
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(keys(Locale.GERMANY)).isEqualTo(keys(Locale.UK));
    }

    /** Amounts do not break from their currency; the tests are written with ordinary spaces. */
    private static List<String> plain(List<String> sentences) {
        return sentences.stream().map(WordingTest::plain).toList();
    }

    private static String plain(String sentence) {
        return sentence.replace('\u00a0', ' ');
    }

    private static TreeSet<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("org.vorort.fairshare.words.texts", locale)
                .keySet());
    }

    private static Wording wording(Locale locale) {
        return new Wording(TOWN, SHARES.decide(TOWN), locale);
    }
}
