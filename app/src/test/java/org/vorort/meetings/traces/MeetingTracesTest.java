package org.vorort.meetings.traces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.actors.Person;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class MeetingTracesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);

    @Test
    void what_is_stored_about_somebody_tells_invitations_answers_and_needs() {
        group.member("Ayşe", "Kaya");
        group.invited(coordinator);
        answer();
        assertThat(coordinator.get(town.path() + "/people/ayse-kaya/own-data").body())
                .contains(
                        "Sitzung der Lenkungsgruppe",
                        "Antwort: kommt",
                        "Ich freue mich",
                        "Dolmetschen: Türkisch",
                        "Kinderbetreuung: 2 Kinder",
                        "Rollstuhl");
    }

    @Test
    void whoever_is_erased_leaves_neither_words_nor_needs_nor_name() {
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        var meeting = group.invited(coordinator);
        answer();
        var link = group.link(group.mail("kaya"));
        House.open().guest().post(link + "/proposals", "title", "Wir brauchen einen Raum", "kind", "discussion");
        assertThat(coordinator.get(meeting + "/agenda").body()).contains("Wir brauchen einen Raum", "Ayşe Kaya");
        coordinator.post(town.path() + "/people/ayse-kaya/state", "state", "archived");
        coordinator.delete(town.path() + "/people/ayse-kaya");
        // The page after it says once who is gone.
        coordinator.get(town.path() + "/people");
        assertThat(coordinator.get(meeting + "/invitees").body())
                .contains("gelöschte Person", "Jonas Weber")
                .doesNotContain("Ayşe Kaya", "Türkisch", "2 Kinder", "Ich freue mich");
        assertThat(coordinator.get(meeting + "/agenda").body())
                .contains("Wir brauchen einen Raum")
                .doesNotContain("Ayşe Kaya");
        assertThat(House.open().guest().get(link).body()).contains("Dieser Link öffnet nichts mehr");
    }

    @Test
    void objections_of_whoever_is_erased_are_nobodys() {
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        var meeting = group.invited(coordinator);
        for (var form : coordinator.get(meeting + "/proceedings").page().select(".vo-attendance__list form")) {
            coordinator.post(form.attr("action"), "presence", "present");
        }
        coordinator.post(meeting + "/proceedings/end");
        coordinator.post(meeting + "/minutes/circulation");
        House.open().guest().post(group.link(group.mail("kaya")) + "/minutes", "words", "Es war anders.");
        assertThat(coordinator.get(town.path() + "/people/ayse-kaya/own-data").body())
                .contains("anwesend", "Einwand zum Protokoll", "Es war anders.");
        coordinator.post(town.path() + "/people/ayse-kaya/state", "state", "archived");
        coordinator.delete(town.path() + "/people/ayse-kaya");
        coordinator.get(town.path() + "/people");
        var objections = coordinator.get(meeting + "/minutes").page();
        assertThat(objections.select("section:has(form[action*=/objections/])").text())
                .contains("Es war anders.")
                .doesNotContain("Ayşe Kaya");
    }

    @Test
    void a_merge_leaves_one_invitation_with_the_answer_of_the_other() {
        var kept = group.member("Ayse", "Kaya-Weber");
        group.member("Jonas", "Weber");
        var gone = group.citizens().byMail("Ina Kurz", group.mail("kaya"));
        var meeting = group.invited(coordinator);
        coordinator.post(meeting + "/invitees", "who", "Ina Kurz");
        assertThat(coordinator.get(meeting).body()).contains("3 Personen eingeladen");
        answer();
        merge(kept, gone);
        assertThat(coordinator.get(meeting).body()).contains("2 Personen eingeladen");
        assertThat(coordinator.get(meeting + "/invitees").body())
                .contains("Ayse Kaya-Weber", "Ich freue mich")
                .doesNotContain("Ina Kurz", "gelöschte Person");
    }

    @Test
    void a_merge_moves_the_answer_where_only_one_was_invited() {
        var gone = group.member("Ayşe", "Kaya");
        var kept = group.citizens().named("Ayse Kaya-Weber");
        var meeting = group.invited(coordinator);
        answer();
        merge(kept, gone);
        assertThat(coordinator.get(meeting + "/invitees").page().text())
                .contains("Ayse Kaya-Weber", "Zusagen: 1", "Ich freue mich");
    }

    private void answer() {
        House.open()
                .guest()
                .post(
                        group.link(group.mail("kaya")),
                        "answer",
                        "yes",
                        "interpreter",
                        "Türkisch",
                        "childcare",
                        "2 Kinder",
                        "wheelchair",
                        "true",
                        "words",
                        "Ich freue mich");
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
