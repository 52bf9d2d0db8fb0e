package org.vorort.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that anybody can look up, to the digits they were printed with. */
class PublishedValuesTest {

    @Test
    void the_medici_are_between_all_others() {
        var families = GivenGraph.florentineFamilies();
        var published = Map.of(
                "Medici", 0.521978,
                "Guadagni", 0.254579,
                "Albizzi", 0.212454,
                "Salviati", 0.142857,
                "Ridolfi", 0.113553,
                "Bischeri", 0.104396,
                "Strozzi", 0.102564,
                "Barbadori", 0.093407,
                "Tornabuoni", 0.091575,
                "Castellani", 0.054945);

        var centrality = families.centrality();

        published.forEach((family, value) -> assertThat(centrality.betweenness(GivenGraph.vertex(families, family)))
                .as(family)
                .isEqualTo(value, within(5e-7)));
        assertThat(centrality.betweenness(GivenGraph.vertex(families, "Pazzi"))).isZero();
        assertThat(centrality.closeness(GivenGraph.vertex(families, "Medici"))).isEqualTo(0.56, within(1e-12));
    }

    @Test
    void four_families_are_all_that_holds_others_in() {
        var families = GivenGraph.florentineFamilies();

        assertThat(families.cuts().vertices())
                .extracting(families::label)
                .containsExactlyInAnyOrder("Medici", "Salviati", "Albizzi", "Guadagni");
        assertThat(families.cuts().bridges()).hasSize(5);
        assertThat(families.partsWithout(GivenGraph.vertex(families, "Medici")))
                .extracting(part -> part.length)
                .containsExactly(11, 2, 1);
    }

    @Test
    void in_the_kite_three_measures_name_three_persons() {
        var kite = GivenGraph.kite();
        var centrality = kite.centrality();

        assertThat(kite.degree(GivenGraph.vertex(kite, "Diane"))).isEqualTo(6);
        assertThat(centrality.betweenness(GivenGraph.vertex(kite, "Heather"))).isEqualTo(14 / 36.0, within(1e-12));
        assertThat(centrality.betweenness(GivenGraph.vertex(kite, "Fernando"))).isEqualTo(0.231, within(5e-4));
        assertThat(centrality.betweenness(GivenGraph.vertex(kite, "Diane"))).isEqualTo(0.102, within(5e-4));
        assertThat(centrality.betweenness(GivenGraph.vertex(kite, "Ike"))).isEqualTo(8 / 36.0, within(1e-12));
        assertThat(centrality.closeness(GivenGraph.vertex(kite, "Fernando"))).isEqualTo(0.643, within(5e-4));
        assertThat(centrality.closeness(GivenGraph.vertex(kite, "Jane"))).isEqualTo(0.310, within(5e-4));
        assertThat(kite.cuts().vertices()).extracting(kite::label).containsExactly("Heather", "Ike");
    }
}
