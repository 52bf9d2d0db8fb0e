package org.vorort.bodies.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ProceduresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    private final Town town = Town.aTown();
    private final ABody group = ABody.in(town, "Lenkungsgruppe");

    @Test
    void the_rules_of_a_day_are_those_that_began_last() {
        keep(DAY, 21);
        keep(DAY.plusMonths(6), 14);
        assertThat(noticeOn(DAY.minusDays(1))).isEmpty();
        assertThat(noticeOn(DAY)).contains(21);
        assertThat(noticeOn(DAY.plusMonths(6).minusDays(1))).contains(21);
        assertThat(noticeOn(DAY.plusMonths(6))).contains(14);
    }

    @Test
    void a_version_of_the_same_day_is_replaced_and_others_stay() {
        keep(DAY, 21);
        keep(DAY.plusYears(1), 14);
        keep(DAY.plusYears(1), 10);
        assertThat(noticeOn(DAY.plusYears(2))).contains(10);
        assertThat(noticeOn(DAY)).contains(21);
        assertThat(Tenancy.in(
                        town.id(), () -> ask().versions(town.id(), group.body().id())))
                .hasSize(2);
    }

    private Optional<Integer> noticeOn(LocalDate day) {
        return Tenancy.in(town.id(), () -> ask().inForce(town.id(), group.body().id(), day))
                .map(RulesOfProcedure::noticeDays);
    }

    private void keep(LocalDate validFrom, int noticeDays) {
        var rules = new RulesOfProcedure(
                noticeDays,
                3,
                Quorum.of(Quorum.Kind.MORE_THAN_HALF),
                Majority.SIMPLE,
                Majority.TWO_THIRDS,
                Rhythm.QUARTERLY,
                false,
                MinutesApproval.NEXT_MEETING,
                14,
                14,
                24,
                24,
                Choosing.EX_OFFICIO,
                Choosing.SECRET_ELECTION,
                15,
                3,
                true,
                "");
        Tenancy.run(town.id(), () -> ask().keep(town.id(), group.body(), new Dated(validFrom, rules), TEST));
    }

    private static Procedures ask() {
        return House.open().ask(Procedures.class);
    }
}
