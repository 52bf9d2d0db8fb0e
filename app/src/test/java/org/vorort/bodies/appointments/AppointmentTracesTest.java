package org.vorort.bodies.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.identity.Role;
import org.vorort.testing.Town;

class AppointmentTracesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final Town town = Town.aTown();
    private final ABody group = ABody.in(town, "Lenkungsgruppe");
    private final String appointments = town.path() + "/appointments";

    @Test
    void what_is_stored_about_somebody_tells_the_appointments() {
        group.member("Sport", "Eva", "Kern", DAY);
        var own = town.as(Role.COORDINATOR).get(town.path() + "/people/eva-kern/own-data");
        assertThat(own.body()).contains("Berufungen", "Lenkungsgruppe", "Sport", "angenommen");
    }

    @Test
    void whoever_is_erased_is_nobody_here_and_the_signed_letter_goes_too() {
        var held = group.propose(group.seat("Sport", ""), 0, group.person("Eva", "Kern"), DAY, Optional.empty());
        group.accept(held);
        var coordinator = town.as(Role.COORDINATOR);
        var path = appointments + "/" + held.id();
        coordinator.upload(path + "/scan", "file", "brief.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        coordinator.post(path + "/ending", "how", "ended", "on", DAY.plusDays(9).toString(), "reason", "Kern zieht um");
        coordinator.post(town.path() + "/people/eva-kern/state", "state", "archived");
        coordinator.delete(town.path() + "/people/eva-kern");
        // The page after it says once who is gone.
        coordinator.get(town.path() + "/people");
        assertThat(coordinator.get(path).body())
                .contains("Person gelöscht")
                .doesNotContain("Eva Kern", "Kern zieht um");
        assertThat(coordinator.get(path + "/scan").status()).isEqualTo(404);
        assertThat(coordinator.get(town.path() + "/audit").body()).doesNotContain("Kern zieht um");
        assertThat(coordinator.get(group.path()).body()).doesNotContain("Eva Kern");
        assertThat(coordinator.get(town.path() + "/handover").body()).doesNotContain("Eva Kern");
    }
}
