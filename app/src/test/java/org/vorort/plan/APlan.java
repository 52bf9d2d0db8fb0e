package org.vorort.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

/**
 * Concepts, goals and measures of a test's town, entered as the office does: {@code new APlan(town, coordinator)}. What is
 * added answers with its address below the town.
 */
public record APlan(Town town, Guest coordinator) {

    /** A concept. @return its address, such as {@code /plan/concepts/integrationskonzept} */
    public String concept(String name) {
        return sent("/plan/concepts", "name", name, "kind", "integration", "from", "2025-01-01", "until", "2035-12-31");
    }

    /** A goal below another one, or at the top. @param parent address of the goal it serves; empty for a guiding goal */
    public String goal(String concept, String words, String parent, String... more) {
        var fields = with(more, "words", words, "parent", id(parent));
        sent(concept + "/goals", fields);
        return coordinator.get(town.path() + concept).page().select("a[href*=/plan/goals/]").stream()
                .filter(link -> link.text().equals(words))
                .map(link -> link.attr("href").substring(town.path().length()))
                .findFirst()
                .orElseThrow();
    }

    /** A measure for a goal. @param goal its address; empty for none */
    public String measure(String title, String goal, String... more) {
        var fields = goal.isEmpty() ? with(more, "title", title) : with(more, "title", title, "goals", id(goal));
        return sent("/plan/measures", fields);
    }

    /** Says how a measure stands, as the office hears it. */
    public void says(String measure, String... report) {
        sent(measure + "/state", report);
    }

    /** The last piece of an address. */
    public static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String sent(String path, String... fields) {
        var answer = coordinator.post(town.path() + path, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.location().substring(town.path().length());
    }

    private static String[] with(String[] more, String... first) {
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
