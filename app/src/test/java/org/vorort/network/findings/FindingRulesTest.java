package org.vorort.network.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.picture.Sketch.aNetwork;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.Sketch;

class FindingRulesTest {

    @Test
    void a_healthy_network_leaves_nothing_to_say() {
        var healthy = aNetwork()
                .inGroup("Elternverein", "A13", "SPR")
                .inGroup("Integrationsrat", "A14", "TEI")
                .circle("Elternverein", "Integrationsrat", "Schule", "Turnverein")
                .function("Anna", "Schule", "Leitung", "Ben")
                .bothSay("Schule", "Turnverein")
                .answered("Schule", "Turnverein");
        assertThat(FindingRules.of(healthy.picture())).isEmpty();
    }

    @Test
    void without_any_stated_tie_nothing_is_said_about_structure() {
        var unknown = aNetwork().with("A", "B", "C").belongs("Anna", "A", "B");
        assertThat(kinds(unknown)).containsExactly(Kind.MOST_UNKNOWN, Kind.MIGRANTS);
    }

    @Test
    void an_organisation_without_ties_is_isolated_until_somebody_joins_it() {
        var network = aNetwork().circle("A", "B", "C").with("Feuerwehr");
        assertThat(only(network, Finding.Isolated.class).actor().name()).isEqualTo("Feuerwehr");
        assertThat(kinds(network.belongs("Anna", "Feuerwehr", "A"))).doesNotContain(Kind.ISOLATED);
    }

    @Test
    void where_most_are_without_ties_one_finding_says_that_nobody_asked_yet() {
        var network = aNetwork().tied("A", "B").with("C", "D", "E");
        assertThat(names(only(network, Finding.MostUnknown.class).alone())).containsExactly("C", "D", "E");
        assertThat(kinds(network)).doesNotContain(Kind.ISOLATED);
        assertThat(kinds(network.tied("C", "D"))).contains(Kind.ISOLATED).doesNotContain(Kind.MOST_UNKNOWN);
    }

    @Test
    void who_loses_touch_without_an_organisation_is_named_and_kept_by_a_second_way() {
        var network = aNetwork()
                .circle("Rathaus", "Schule", "AWO", "Caritas")
                .tied("Rathaus", "Chor")
                .tied("Chor", "Turnverein")
                .tied("Rathaus", "Turnverein");
        var splits = only(network, Finding.Splits.class);
        assertThat(splits.actor().name()).isEqualTo("Rathaus");
        assertThat(names(splits.falling().getFirst())).containsExactly("Chor", "Turnverein");
        assertThat(kinds(network.tied("Turnverein", "Schule"))).doesNotContain(Kind.SPLITS);
    }

    @Test
    void two_single_leaves_are_usual_but_three_hang_on_one() {
        var network = aNetwork().circle("A", "B", "C", "D").tied("A", "Leaf 1").tied("A", "Leaf 2");
        assertThat(kinds(network)).doesNotContain(Kind.SPLITS);
        assertThat(kinds(network.tied("A", "Leaf 3"))).contains(Kind.SPLITS);
    }

    @Test
    void a_tie_between_two_sensible_parts_is_told_once_and_not_again_for_its_ends() {
        var network = aNetwork().circle("A", "B", "C").circle("X", "Y", "Z").tied("C", "X");
        var thin = only(network, Finding.ThinTie.class);
        assertThat(names(List.of(thin.one(), thin.other()))).containsExactlyInAnyOrder("C", "X");
        assertThat(kinds(network)).doesNotContain(Kind.SPLITS);
        assertThat(kinds(network.tied("A", "Z"))).doesNotContain(Kind.THIN_TIE);
    }

    @Test
    void the_only_person_between_clubs_and_school_is_found_until_a_second_one_comes() {
        var network = aNetwork()
                .circle("Schule", "AWO", "Rathaus")
                .tied("Turnverein", "Chor")
                .belongs("Anna", "Schule", "Turnverein");
        var finding = only(network, Finding.OnlyPerson.class);
        assertThat(finding.person().name()).isEqualTo("Anna");
        assertThat(names(finding.here())).containsExactly("Turnverein");
        assertThat(names(finding.there())).containsExactly("Schule");
        assertThat(finding.reach()).isEqualTo(2);
        assertThat(kinds(network.belongs("Ben", "Schule", "Chor"))).doesNotContain(Kind.ONLY_PERSON);
    }

    @Test
    void parts_that_do_not_talk_are_named_except_the_largest() {
        var network = aNetwork().circle("A", "B", "C").tied("X", "Y");
        assertThat(names(only(network, Finding.Apart.class).part())).containsExactly("X", "Y");
        assertThat(kinds(network.tied("A", "X"))).doesNotContain(Kind.APART);
    }

    @Test
    void a_circle_with_only_two_ways_out_is_found_until_a_third_one_opens() {
        var network = aNetwork()
                .circle("A", "B", "C", "D")
                .circle("P", "Q", "R", "S", "T")
                .tied("A", "P")
                .tied("B", "Q");
        var loose = only(network, Finding.Loose.class);
        assertThat(names(loose.circle())).containsExactly("A", "B", "C", "D");
        assertThat(names(loose.ends())).containsExactly("A", "B", "P", "Q");
        assertThat(kinds(network.tied("C", "R"))).doesNotContain(Kind.LOOSE);
    }

    @Test
    void three_that_take_part_in_most_ties_are_named_without_a_rank() {
        var network = aNetwork();
        for (var other = 1; other <= 9; other++) {
            network.tied("Z hub", "O" + other).tied("B hub", "O" + other).tied("M hub", "O" + other);
        }
        assertThat(kinds(network)).contains(Kind.CONCENTRATED);
        var others = new String[] {"O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9"};
        assertThat(kinds(network.circle(others))).doesNotContain(Kind.CONCENTRATED);
    }

    @Test
    void a_function_without_deputy_is_found_until_somebody_stands_in() {
        var open = aNetwork().circle("A", "B", "C").function("Anna", "A", "Vorsitz", "");
        assertThat(only(open, Finding.NoDeputy.class).actor().name()).isEqualTo("A");
        assertThat(only(open, Finding.NoDeputy.class).weight()).isEqualTo(Weight.LATER);
        var filled = aNetwork().circle("A", "B", "C").function("Anna", "A", "Vorsitz", "Ben");
        assertThat(kinds(filled)).doesNotContain(Kind.NO_DEPUTY);
        assertThat(kinds(aNetwork().circle("A", "B", "C").belongs("Anna", "A"))).doesNotContain(Kind.NO_DEPUTY);
        var contact = aNetwork().circle("A", "B", "C").contact("Anna", "A", "");
        assertThat(only(contact, Finding.NoDeputy.class).weight()).isEqualTo(Weight.SOON);
    }

    @Test
    void the_fourth_function_of_a_person_is_a_reason_to_ask() {
        var network = aNetwork()
                .function("Anna", "A", "Vorsitz", "Ben")
                .function("Anna", "B", "Kasse", "Ben")
                .function("Anna", "C", "Beisitz", "Ben");
        assertThat(kinds(network)).doesNotContain(Kind.MANY_FUNCTIONS);
        network.function("Anna", "D", "Presse", "Ben");
        var finding = only(network, Finding.ManyFunctions.class);
        assertThat(finding.person().name()).isEqualTo("Anna");
        assertThat(FindingRules.maySee(finding, true)).isTrue();
        assertThat(FindingRules.maySee(finding, false)).isFalse();
    }

    @Test
    void silence_counts_only_after_an_answer() {
        var network = aNetwork().says("Chor", "Schule").circle("A", "B", "Chor", "Schule");
        assertThat(kinds(network)).doesNotContain(Kind.ONE_SIDED);
        network.answered("Schule");
        var finding = only(network, Finding.OneSided.class);
        assertThat(finding.silent().name()).isEqualTo("Schule");
        assertThat(names(finding.speakers())).containsExactly("Chor");
        assertThat(kinds(aNetwork().bothSay("Chor", "Schule").answered("Chor", "Schule")))
                .doesNotContain(Kind.ONE_SIDED);
    }

    @Test
    void no_voice_of_migrants_weighs_more_than_a_single_one_and_two_are_enough() {
        var network = aNetwork().with("A");
        assertThat(only(network, Finding.MigrantsMissing.class).weight()).isEqualTo(Weight.FIRST);
        network.inGroup("Elternverein", "A13");
        assertThat(names(only(network, Finding.MigrantsMissing.class).present()))
                .containsExactly("Elternverein");
        assertThat(kinds(network.inGroup("Integrationsrat", "A14"))).doesNotContain(Kind.MIGRANTS);
    }

    @Test
    void what_changed_since_a_year_ago_is_told() {
        var network = aNetwork()
                .circle("A", "B", "C")
                .tiedAYearAgo("A", "B")
                .tiedAYearAgo("A", "D")
                .gone("Jugendtreff");
        assertThat(names(only(network, Finding.Ended.class).ends())).containsExactly("A", "D");
        assertThat(names(only(network, Finding.Gone.class).actors())).containsExactly("Jugendtreff");
        assertThat(names(only(network, Finding.Joined.class).actors())).containsExactly("C");
        assertThat(kinds(network.tied("D", "A"))).doesNotContain(Kind.ENDED);
    }

    @Test
    void the_first_survey_brings_no_joy_about_things_that_are_not_new() {
        assertThat(kinds(aNetwork().circle("A", "B", "C"))).doesNotContain(Kind.JOINED, Kind.ENDED);
    }

    @Test
    void the_weightiest_comes_first_and_keys_are_never_shared() {
        var network = aNetwork()
                .circle("A", "B", "C", "D")
                .tied("A", "1")
                .tied("A", "2")
                .tied("A", "3")
                .with("E", "F")
                .function("Anna", "B", "Kasse", "")
                .function("Ben", "C", "Kasse", "");
        var findings = FindingRules.of(network.picture());
        assertThat(findings).isSortedAccordingTo((one, other) -> one.weight().compareTo(other.weight()));
        assertThat(findings.stream().map(Finding::key)).doesNotHaveDuplicates();
        assertThat(findings.getFirst().weight()).isEqualTo(Weight.FIRST);
    }

    private static List<Kind> kinds(Sketch network) {
        return FindingRules.of(network.picture()).stream().map(Finding::kind).toList();
    }

    private static <F extends Finding> F only(Sketch network, Class<F> type) {
        var found = FindingRules.of(network.picture()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }
}
