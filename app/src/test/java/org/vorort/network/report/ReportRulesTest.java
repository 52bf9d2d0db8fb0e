package org.vorort.network.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vorort.network.picture.Sketch.aNetwork;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.Sketch;
import org.vorort.network.picture.TieGraph;
import org.vorort.network.report.YearChange.Pair;

class ReportRulesTest {

    @Test
    void the_key_figures_count_organisations_and_pairs_of_them() {
        var figures = figures(aNetwork()
                .bothSay("Schule", "AWO")
                .says("AWO", "Rathaus")
                .tied("Chor", "Turnverein")
                .with("Museum")
                .answered("AWO", "Schule")
                .tiedAYearAgo("Schule", "AWO"));
        assertThat(figures).isEqualTo(new KeyFigures(6, 1, 3, 1, 1, 2, 2, 3));
        assertThat(figures.unconfirmed()).isEqualTo(2);
        assertThat(figures.silent()).isEqualTo(4);
    }

    @Test
    void people_in_common_hold_together_too_and_nobody_counts_as_an_organisation() {
        var figures = figures(aNetwork()
                .tied("Schule", "AWO")
                .tied("Chor", "Turnverein")
                .with("Museum")
                .belongs("Anna", "AWO", "Chor", "Museum"));
        assertThat(figures).isEqualTo(new KeyFigures(5, 0, 2, 0, 0, 0, 1, 5));
    }

    @Test
    void an_empty_town_has_no_figures_and_no_hubs() {
        assertThat(figures(aNetwork())).isEqualTo(new KeyFigures(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(hubs(aNetwork())).isEmpty();
    }

    @Test
    void those_with_the_most_partners_stand_first_with_whom_would_fall_off_without_them() {
        var tied = hubs(aNetwork()
                .circle("AWO", "Rathaus", "Schule")
                .tied("Schule", "Chor")
                .tied("Chor", "Museum")
                .tiedAYearAgo("Schule", "AWO"));
        assertThat(tied)
                .extracting(one -> one.actor().name(), Hub::partners, Hub::before, Hub::falling)
                .containsExactly(
                        tuple("Schule", 3, 1, 2),
                        tuple("AWO", 2, 1, 0),
                        tuple("Rathaus", 2, 0, 0),
                        tuple("Chor", 2, 0, 1));
    }

    @Test
    void ten_are_enough_and_a_single_partner_is_nothing_special() {
        var many = aNetwork();
        for (var number = 0; number < 30; number++) {
            many.tied("Verein " + number, "Verein " + (number + 1));
        }
        assertThat(hubs(many)).hasSize(10);
        assertThat(hubs(aNetwork().tied("Chor", "Museum"))).isEmpty();
    }

    @Test
    void a_year_later_ties_have_come_and_gone() {
        var change = YearChange.of(aNetwork()
                .with("AWO", "Chor", "Museum", "Schule")
                .tied("Schule", "AWO")
                .tied("Chor", "AWO")
                .tiedAYearAgo("AWO", "Schule")
                .tiedAYearAgo("Museum", "Schule")
                .gone("Tafel")
                .picture());
        assertThat(change.known()).isTrue();
        assertThat(change.added()).extracting(ReportRulesTest::words).containsExactly("AWO + Chor");
        assertThat(change.ended()).extracting(ReportRulesTest::words).containsExactly("Museum + Schule");
        assertThat(names(change.joined())).containsExactly("Chor");
        assertThat(names(change.alone())).containsExactly("Museum");
        assertThat(names(change.gone())).containsExactly("Tafel");
        assertThat(change.isNothing()).isFalse();
    }

    @Test
    void where_nothing_was_known_a_year_ago_nothing_is_called_new() {
        assertThat(YearChange.of(aNetwork().tied("Schule", "AWO").picture()).known())
                .isFalse();
        var same = YearChange.of(
                aNetwork().tied("Schule", "AWO").tiedAYearAgo("AWO", "Schule").picture());
        assertThat(same.isNothing()).isTrue();
    }

    private static KeyFigures figures(Sketch sketch) {
        return KeyFigures.of(sketch.picture(), TieGraph.of(sketch.picture()));
    }

    private static List<Hub> hubs(Sketch sketch) {
        return Hub.of(sketch.picture(), TieGraph.of(sketch.picture()));
    }

    private static String words(Pair pair) {
        return pair.one().name() + " + " + pair.other().name();
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }
}
