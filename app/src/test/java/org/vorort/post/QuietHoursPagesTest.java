package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.post.Desk.message;
import static org.vorort.testing.Town.aTown;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.shell.Formats;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class QuietHoursPagesTest {

    private final House house = House.open();
    private final Town town = aTown();
    private final Desk desk = new Desk(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String page = town.path() + "/settings/quiet-hours";

    @Test
    void mail_waits_while_it_is_quiet_and_the_outbox_says_until_when() {
        itIsQuietNow();
        var id = desk.send(message(Desk.freshAddress()));
        var waiting = desk.find(id).orElseThrow();
        assertThat(waiting.state()).isEqualTo(MessageState.WAITING);
        assertThat(waiting.nextAttemptAt().orElseThrow())
                .isAfter(Clock.systemUTC().instant().plusSeconds(3_000));
        assertThat(coordinator.get(town.path() + "/outbox/" + id).body()).contains("Geht hinaus");
        // Whoever cannot wait sends it by hand.
        coordinator.post(town.path() + "/outbox/" + id + "/sending");
        desk.await(id, MessageState.SENT);
    }

    @Test
    void what_somebody_waits_for_leaves_at_once() {
        itIsQuietNow();
        var id = desk.inTransaction(
                () -> house.ask(PostOffice.class).sendPersonal(Sender.of(town.id()), message(Desk.freshAddress())));
        desk.await(id, MessageState.SENT);
    }

    @Test
    void what_is_no_time_is_said_and_kept_as_typed() {
        var refused = coordinator.post(page, "starts", "abends", "ends", "07:00");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Bitte geben Sie eine Uhrzeit an");
        assertThat(coordinator.post(page, "starts", "07:00", "ends", "06:00").body())
                .contains("mindestens 4 Stunden");
        assertThat(coordinator.post(page, "starts", "21.00", "ends", "6:30").status())
                .isEqualTo(302);
        assertThat(coordinator.get(page).page().select("#starts").val()).isEqualTo("21:00");
    }

    @Test
    void another_town_keeps_its_own_hours_and_only_the_office_changes_them() {
        itIsQuietNow();
        var other = aTown();
        var id = new Desk(other).send(message(Desk.freshAddress()));
        new Desk(other).await(id, MessageState.SENT);
        assertThat(town.as(Role.LEADERSHIP).get(page).status()).isEqualTo(403);
    }

    private void itIsQuietNow() {
        var now = LocalTime.now(Clock.system(Formats.ZONE)).truncatedTo(ChronoUnit.MINUTES);
        var saved = coordinator.post(
                page,
                "starts",
                now.minusHours(1).toString(),
                "ends",
                now.plusHours(1).toString());
        assertThat(saved.status()).isEqualTo(302);
    }
}
