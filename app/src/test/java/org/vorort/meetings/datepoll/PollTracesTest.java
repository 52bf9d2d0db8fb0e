package org.vorort.meetings.datepoll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.actors.Person;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class PollTracesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final Guest guest = House.open().guest();

    @Test
    void own_data_tell_what_was_said_of_each_slot() {
        group.member("Ayşe", "Kaya");
        var poll = APoll.of(group, coordinator);
        var data = town.path() + "/people/ayse-kaya/own-data";
        assertThat(coordinator.get(data).body()).contains("Terminumfragen", "noch keine Antwort");
        APoll.answer(guest, poll.link(group.mail("kaya")), "Lieber früh", "no", "yes");
        assertThat(coordinator.get(data).body()).contains("19:00 Uhr: nein", "11:30 Uhr: ja", "Lieber früh");
    }

    @Test
    void whoever_is_erased_is_not_in_the_poll_any_more() {
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        var poll = APoll.of(group, coordinator);
        var link = poll.link(group.mail("kaya"));
        APoll.answer(guest, link, "Lieber früh", "no", "yes");
        coordinator.post(town.path() + "/people/ayse-kaya/state", "state", "archived");
        coordinator.delete(town.path() + "/people/ayse-kaya");
        coordinator.get(town.path() + "/people");
        assertThat(coordinator.get(poll.path()).body())
                .contains("Antworten bisher: 0 von 1", "Jonas Weber")
                .doesNotContain("Kaya", "Lieber früh");
        assertThat(guest.get(link).body()).contains("Dieser Link öffnet nichts mehr");
    }

    @Test
    void a_merge_leaves_one_answer() {
        var kept = group.member("Ayse", "Kaya");
        var gone = group.onSeat(group.citizens().byMail("Ayse Kaya", group.mail("doppelt")));
        var poll = APoll.of(group, coordinator);
        APoll.answer(guest, poll.link(group.mail("doppelt")), "Ich bin es", "yes", "no");
        assertThat(coordinator.get(poll.path()).body()).contains("Antworten bisher: 1 von 2");
        merge(kept, gone);
        assertThat(coordinator.get(poll.path()).body()).contains("Antworten bisher: 1 von 1", "„Ich bin es“");
        assertThat(guest.get(poll.link(group.mail("kaya"))).body()).contains("Dieser Link öffnet nichts mehr");
    }

    private void merge(Person kept, Person gone) {
        var merged = coordinator.post(
                town.path() + "/merges",
                "kind",
                "person",
                "kept",
                kept.id().toString(),
                "removed",
                gone.id().toString());
        assertThat(merged.location()).endsWith("/people/" + kept.slug());
    }
}
