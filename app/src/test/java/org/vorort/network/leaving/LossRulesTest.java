package org.vorort.network.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.picture.Sketch.aNetwork;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.network.leaving.Loss.Candidate;
import org.vorort.network.leaving.Loss.Reason;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.Sketch;

class LossRulesTest {

    @Test
    void an_organisation_takes_its_ties_its_place_and_whoever_hangs_on_it_along() {
        var loss = organisation(
                aNetwork()
                        .inGroup("Caritas", "A06", "WOH", "SPR")
                        .inGroup("Volkshochschule", "A07", "SPR")
                        .circle("Caritas", "Volkshochschule", "Rathaus")
                        .tied("Caritas", "Kleiderkammer")
                        .function("Anna", "Caritas", "Leitung", "Ben")
                        .function("Carla", "Rathaus", "Referat", "Anna"),
                "Caritas");
        assertThat(names(loss.partners())).containsExactlyInAnyOrder("Volkshochschule", "Rathaus", "Kleiderkammer");
        assertThat(names(loss.fallen())).containsExactly("Kleiderkammer");
        assertThat(loss.emptyFields()).containsExactly("WOH");
        assertThat(loss.emptyGroups()).containsExactly("A06");
        assertThat(loss.duties()).hasSize(1);
        assertThat(loss.standsIn().getFirst().holder().name()).isEqualTo("Carla");
    }

    @Test
    void a_person_leaves_functions_contact_roles_and_deputies_open() {
        var loss = person(
                aNetwork()
                        .circle("Schule", "AWO", "Rathaus")
                        .function("Anna", "Schule", "Vorsitz", "Ben")
                        .contact("Anna", "Chor", "")
                        .belongs("Dora", "Schule")
                        .function("Carla", "AWO", "Leitung", "Anna"),
                "Anna");
        assertThat(loss.duties()).hasSize(2);
        assertThat(names(loss.fallen())).containsExactly("Chor");
        assertThat(names(loss.withoutContact())).containsExactly("Chor");
        assertThat(names(loss.deserted())).containsExactly("Chor");
        assertThat(loss.standsIn().getFirst().place().name()).isEqualTo("AWO");
    }

    @Test
    void a_second_contact_person_and_a_second_way_leave_nothing_open() {
        var loss = person(
                aNetwork()
                        .circle("Schule", "AWO", "Chor")
                        .contact("Anna", "Chor", "")
                        .contact("Ben", "Chor", ""),
                "Anna");
        assertThat(loss.withoutContact()).isEmpty();
        assertThat(loss.deserted()).isEmpty();
        assertThat(loss.falling()).isEmpty();
    }

    @Test
    void those_who_stand_in_or_work_there_are_suggested_with_reasons_by_name() {
        var loss = person(
                aNetwork()
                        .belongs("Ben", "Schule")
                        .belongs("Carla", "Chor")
                        .function("Anna", "Schule", "Vorsitz", "Carla"),
                "Anna");
        assertThat(loss.candidates().stream().map(Candidate::name)).containsExactly("Ben", "Carla");
        assertThat(loss.candidates().getFirst().reasons().getFirst()).isInstanceOf(Reason.Colleague.class);
        assertThat(loss.candidates().getLast().reasons().getFirst()).isInstanceOf(Reason.Deputy.class);
    }

    @Test
    void an_organisation_needs_a_reason_of_its_own_before_its_partners_count() {
        var loss = organisation(
                aNetwork()
                        .inGroup("AWO", "A06", "SPR")
                        .inGroup("Caritas", "A06", "SPR")
                        .inGroup("Turnverein", "A11", "SPO")
                        .circle("Caritas", "Schule", "Turnverein")
                        .tied("AWO", "Schule"),
                "Caritas");
        assertThat(loss.candidates()).hasSize(1);
        var awo = loss.candidates().getFirst();
        assertThat(awo.name()).isEqualTo("AWO");
        assertThat(awo.reasons()).hasSize(3);
    }

    @Test
    void never_more_are_suggested_than_one_can_talk_about() {
        var network = aNetwork().inGroup("Leaving", "A11", "SPO");
        for (var number = 10; number < 40; number++) {
            network.inGroup("Club " + number, "A11", "SPO");
        }
        assertThat(organisation(network, "Leaving").candidates()).hasSize(CandidateRules.MOST);
    }

    private static Loss organisation(Sketch network, String name) {
        var picture = network.picture();
        var actor =
                picture.actors().stream().filter(one -> one.name().equals(name)).findFirst();
        return new LossRules(picture).of(actor.orElseThrow());
    }

    private static Loss person(Sketch network, String name) {
        var picture = network.picture();
        var person = picture.persons().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
        return new LossRules(picture).of(person.orElseThrow());
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }
}
