package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.post.Desk.message;
import static org.vorort.testing.Town.aTown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Guest;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

class OutboxJourneyTest {

    private final Town town = aTown();
    private final Desk desk = new Desk(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String outbox = town.path() + "/outbox";

    @Test
    void everybody_can_work_with_the_outbox() {
        desk.await(desk.send(message(Desk.freshAddress())), MessageState.SENT);
        desk.send(message("kim@example.org, max@example.org"));
        var kept = desk.sendWithoutMailServer(message(Desk.freshAddress()));
        for (var language : List.of("de", "en")) {
            coordinator.get("/language/" + language);
            nothingIsInTheWay(outbox, language);
            nothingIsInTheWay(outbox + "?state=kept", language);
            nothingIsInTheWay(town.path() + "/inbox", language);
            nothingIsInTheWay(town.path() + "/settings/quiet-hours", language);
            nothingIsInTheWay(outbox + "/" + kept, language);
        }
    }

    @Test
    void an_empty_outbox_is_no_obstacle() {
        nothingIsInTheWay(outbox, "de");
    }

    private void nothingIsInTheWay(String path, String language) {
        assertThat(Markup.complaints(coordinator.get(path).body())).as(path).isEmpty();
        for (var sight : List.of(Sight.wide(language), Sight.narrow(language))) {
            try (var visit = Browser.open().visit(coordinator, path, sight)) {
                assertThat(visit.barriers()).as(path + " " + sight).isEmpty();
            }
        }
    }
}
