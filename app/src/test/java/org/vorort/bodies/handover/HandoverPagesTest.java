package org.vorort.bodies.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.bodies.seats.Officers;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Printed;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class HandoverPagesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final Town town = Town.aTown();
    private final ABody group = ABody.in(town, "Lenkungsgruppe");

    @Test
    void a_sheet_says_where_somebody_sits_who_stands_in_and_whom_to_know() {
        var seat = group.seat("Sport", "");
        var eva = group.person("Eva", "Kern");
        group.accept(group.propose(seat, 0, eva, DAY, Optional.empty()));
        group.accept(group.propose(seat, 1, group.person("Uta", "Lang"), DAY, Optional.empty()));
        group.member("Schule", "Jan", "Voss", DAY);
        var chair = new Officers.Draft(OfficerKind.CHAIR, eva.id(), Choosing.AGREED, DAY, Optional.empty());
        Tenancy.run(
                town.id(),
                () -> House.open()
                        .ask(Officers.class)
                        .choose(town.id(), group.body(), chair, Visitor.Actor.named("Test")));
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(town.path() + "/handover").body()).contains("Eva Kern", "Jan Voss");
        assertThat(coordinator.get(town.path() + "/handover/eva-kern").body())
                .contains("Lenkungsgruppe: Sitz „Sport“. Vertretung: Uta Lang.", "Vorsitz in „Lenkungsgruppe“")
                .contains("Jan Voss");
        assertThat(coordinator.get(town.path() + "/handover/uta-lang").body())
                .contains("vertritt Eva Kern auf dem Sitz „Sport“");
        var pdf = Printed.of(
                "handover",
                coordinator.get(town.path() + "/handover/eva-kern/print").bytes());
        assertThat(pdf.text()).contains("Vertretung: Uta Lang", "Schlüssel");
        assertThat(pdf.violations()).isEmpty();
        assertThat(coordinator.get(town.path() + "/people/eva-kern").body()).contains("Übergabeblatt ansehen");
    }

    @Test
    void the_sheet_is_for_the_office() {
        group.member("Schule", "Jan", "Voss", DAY);
        assertThat(town.as(Role.MEMBER).get(town.path() + "/handover/jan-voss").status())
                .isEqualTo(403);
        assertThat(town.as(Role.COORDINATOR)
                        .get(town.path() + "/handover/niemand")
                        .status())
                .isEqualTo(404);
    }
}
