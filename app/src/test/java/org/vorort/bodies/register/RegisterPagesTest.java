package org.vorort.bodies.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vorort.actors.consents.Consents;
import org.vorort.actors.consents.Purpose;
import org.vorort.bodies.ABody;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class RegisterPagesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final Town town = Town.aTown();
    private final ABody group = ABody.in(town, "Lenkungsgruppe");
    private final String register = town.path() + "/register";

    @Test
    void nothing_is_public_before_somebody_decides() {
        group.member("Sport", "Eva", "Kern", DAY);
        var guest = House.open().guest();
        assertThat(guest.get(register).body()).contains("Noch ist kein Gremium veröffentlicht");
        assertThat(guest.get(register + "/lenkungsgruppe").status()).isEqualTo(404);
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(group.path() + "/release").body()).contains("1 Person hat nicht zugestimmt");
        coordinator.post(group.path() + "/release");
        assertThat(coordinator.get(group.path() + "/release").body()).contains("Freigegeben am", "Kim Beispiel");
        assertThat(guest.get(register).body()).contains("Lenkungsgruppe");
        coordinator.delete(group.path() + "/release");
        assertThat(guest.get(register + "/lenkungsgruppe").status()).isEqualTo(404);
        assertThat(coordinator.get(town.path() + "/audit").body()).contains("Veröffentlichung zurückgenommen");
    }

    @Test
    void only_who_agreed_is_named() {
        group.member("Sport", "Eva", "Kern", DAY);
        var jan = group.member("Schule", "Jan", "Voss", DAY);
        var giver = new Consents.Giver.OfPerson(jan.id());
        Tenancy.run(
                town.id(),
                () -> House.open()
                        .ask(Consents.class)
                        .give(
                                town.id(),
                                giver,
                                Purpose.DIRECTORY,
                                DAY,
                                "Formular",
                                "Jan Voss",
                                Visitor.Actor.named("Test")));
        town.as(Role.COORDINATOR).post(group.path() + "/release");
        var page = House.open().guest().get(register + "/lenkungsgruppe").body();
        assertThat(page).contains("Jan Voss", "besetzt").doesNotContain("Eva Kern");
    }

    @Test
    void only_the_office_releases() {
        assertThat(town.as(Role.MEMBER).post(group.path() + "/release").status())
                .isEqualTo(403);
        assertThat(House.open().guest().get(group.path() + "/release").status()).isNotEqualTo(200);
        assertThat(House.open().guest().get(register).body()).contains("kein Gremium");
    }
}
