package org.vorort.plan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class TaskTracesTest {

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String tasks = town.path() + "/tasks";
    private final String mail = "kaya@" + town.municipality().slug() + ".example";

    @Test
    void what_is_stored_about_somebody_tells_their_tasks() {
        citizens.byMail("Ayşe Kaya", mail);
        give("Räume anfragen", "2031-05-06");
        assertThat(coordinator.get(town.path() + "/people/ayse-kaya/own-data").body())
                .contains("Räume anfragen", "bis 06.05.2031");
    }

    @Test
    void whoever_is_erased_leaves_the_task_and_takes_name_and_reasons_along() {
        citizens.byMail("Ayşe Kaya", mail);
        give("Räume anfragen", "2031-05-06");
        var link = link();
        House.open().guest().post(link, "kind", "impossible", "words", "Ich bin lange krank");
        var task = coordinator
                .get(tasks + "?tab=impossible")
                .page()
                .select("tbody a")
                .attr("href");
        assertThat(coordinator.get(task).body()).contains("Ich bin lange krank", "(Ayşe Kaya)");
        erase();
        assertThat(coordinator.get(task).body())
                .contains("Räume anfragen", "gemeldet, dass es nicht geht")
                .doesNotContain("Ayşe Kaya", "Ich bin lange krank");
        assertThat(House.open().guest().get(link).heading()).isEqualTo("Dieser Link öffnet nichts mehr.");
    }

    @Test
    void a_merge_gives_the_tasks_to_the_one_who_stays() {
        var gone = citizens.byMail("Ayşe Kaya", mail);
        var kept = citizens.named("Ayse Kaya-Weber");
        give("Räume anfragen", "2031-05-06");
        var merged = coordinator.post(
                town.path() + "/merges",
                "kind",
                "person",
                "kept",
                kept.id().toString(),
                "removed",
                gone.id().toString());
        assertThat(merged.location()).endsWith("/people/" + kept.slug());
        assertThat(coordinator.get(tasks).body()).contains("Ayse Kaya-Weber").doesNotContain("noch niemand");
    }

    @Test
    void a_merge_of_organisations_gives_the_tasks_to_the_one_that_stays() {
        var gone = citizens.organisation("Sportverein 1899", "A7");
        var kept = citizens.organisation("Turnverein Nord", "A7");
        coordinator.post(tasks, "title", "Halle anfragen", "who", gone.name());
        coordinator.post(
                town.path() + "/merges",
                "kind",
                "organisation",
                "kept",
                kept.id().toString(),
                "removed",
                gone.id().toString());
        assertThat(coordinator
                        .get(tasks)
                        .page()
                        .select("tr:contains(Halle anfragen)")
                        .text())
                .contains("Turnverein Nord");
    }

    private void give(String title, String due) {
        coordinator.post(tasks, "title", title, "who", "Ayşe Kaya", "due", due, "tell", "true");
    }

    private void erase() {
        coordinator.post(town.path() + "/people/ayse-kaya/state", "state", "archived");
        coordinator.delete(town.path() + "/people/ayse-kaya");
        // The page after it says once who is gone.
        coordinator.get(town.path() + "/people");
    }

    private String link() {
        return House.open()
                .mailbox()
                .wordsTo(mail)
                .lines()
                .filter(line -> line.contains("/task-answers/"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "");
    }
}
