package org.vorort.bodies.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.actors.PersonId;
import org.vorort.bodies.ABody;
import org.vorort.bodies.appointments.AppointmentState;
import org.vorort.bodies.appointments.Appointments;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class SeatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    private final Town town = Town.aTown();
    private final ABody group = ABody.in(town, "Lenkungsgruppe");

    @Test
    void only_who_said_yes_sits_there() {
        var seat = group.seat("Migrantenorganisationen", "A13");
        var proposed = group.propose(seat, 0, group.person("Amira", "Haddad"), DAY, Optional.empty());
        assertThat(seats(DAY).getFirst().isMissed()).isTrue();
        group.accept(proposed);
        assertThat(seats(DAY).getFirst().holder().orElseThrow().personName()).isEqualTo("Amira Haddad");
        assertThat(seats(DAY.minusDays(1)).getFirst().isMissed()).isTrue();
    }

    @Test
    void the_last_day_of_a_term_counts_and_the_next_does_not() {
        var seat = group.seat("Schulen", "");
        group.accept(group.propose(seat, 0, group.person("Eva", "Kern"), DAY, Optional.of(DAY.plusDays(10))));
        assertThat(seats(DAY.plusDays(10)).getFirst().holder()).isPresent();
        assertThat(seats(DAY.plusDays(11)).getFirst().holder()).isEmpty();
    }

    @Test
    void deputies_stand_in_their_order() {
        var seat = group.seat("Wohlfahrtsverbände", "A06");
        group.accept(group.propose(seat, 2, group.person("Zweite", "Vertretung"), DAY, Optional.empty()));
        group.accept(group.propose(seat, 1, group.person("Erste", "Vertretung"), DAY, Optional.empty()));
        assertThat(seats(DAY).getFirst().deputies())
                .extracting(Holding::personName)
                .containsExactly("Erste Vertretung", "Zweite Vertretung");
    }

    @Test
    void nobody_takes_a_seat_that_is_taken() {
        var seat = group.seat("Schulen", "");
        group.accept(group.propose(seat, 0, group.person("Eva", "Kern"), DAY, Optional.of(DAY.plusYears(1))));
        var second = group.propose(seat, 0, group.person("Jan", "Voss"), DAY.plusMonths(6), Optional.empty());
        assertThat(group.accept(second)).isEqualTo(new Appointments.Result.SeatTaken("Eva Kern"));
        var later = group.propose(
                seat, 0, group.person("Uta", "Lang"), DAY.plusYears(1).plusDays(1), Optional.empty());
        assertThat(group.accept(later)).isInstanceOf(Appointments.Result.Kept.class);
    }

    @Test
    void whoever_left_sat_there_until_the_last_day() {
        var seat = group.seat("Schulen", "");
        var held = group.propose(seat, 0, group.person("Eva", "Kern"), DAY, Optional.empty());
        group.accept(held);
        Tenancy.run(
                town.id(),
                () -> ask(Appointments.class)
                        .end(town.id(), held.id(), AppointmentState.ENDED, DAY.plusMonths(1), "Umzug", TEST));
        assertThat(seats(DAY.plusMonths(1)).getFirst().holder()).isPresent();
        assertThat(seats(DAY.plusMonths(1).plusDays(1)).getFirst().holder()).isEmpty();
    }

    @Test
    void a_seat_that_was_held_stays_readable_in_the_past() {
        var held = group.seat("Schulen", "");
        group.accept(group.propose(held, 0, group.person("Eva", "Kern"), DAY, Optional.empty()));
        var never = group.seat("Sport", "");
        Tenancy.run(town.id(), () -> {
            ask(KeepSeats.class).remove(town.id(), group.body(), held, TEST);
            ask(KeepSeats.class).remove(town.id(), group.body(), never, TEST);
        });
        assertThat(seats(DAY)).extracting(Seat::label).containsExactly("Schulen");
        assertThat(seats(LocalDate.of(9999, 1, 1))).isEmpty();
    }

    @Test
    void where_somebody_sits_is_told_from_the_person() {
        var seat = group.seat("Schulen", "");
        var eva = group.person("Eva", "Kern");
        group.accept(group.propose(seat, 1, eva, DAY, Optional.empty()));
        var jan = group.member("Sport", "Jan", "Voss", DAY);
        assertThat(memberships(eva.id())).singleElement().satisfies(one -> {
            assertThat(one.isDeputy()).isTrue();
            assertThat(one.body().name()).isEqualTo("Lenkungsgruppe");
        });
        assertThat(memberships(jan.id()).getFirst().isDeputy()).isFalse();
    }

    @Test
    void the_chair_comes_first_and_an_office_ends_with_its_day() {
        var jan = group.person("Jan", "Voss");
        var minutes = choose(OfficerKind.MINUTE_TAKER, jan.id());
        choose(OfficerKind.CHAIR, group.person("Carolin", "Brandt").id());
        assertThat(officers(DAY)).extracting(Officer::personName).containsExactly("Carolin Brandt", "Jan Voss");
        Tenancy.in(town.id(), () -> ask(Officers.class).end(town.id(), group.body(), minutes, DAY.plusDays(5), TEST));
        assertThat(officers(DAY.plusDays(5))).hasSize(2);
        assertThat(officers(DAY.plusDays(6))).hasSize(1);
    }

    private java.util.UUID choose(OfficerKind kind, PersonId person) {
        var draft = new Officers.Draft(kind, person, Choosing.SECRET_ELECTION, DAY, Optional.empty());
        return Tenancy.in(town.id(), () -> ask(Officers.class).choose(town.id(), group.body(), draft, TEST));
    }

    private List<Seat> seats(LocalDate on) {
        return Tenancy.in(
                town.id(), () -> ask(Seats.class).of(town.id(), group.body().id(), on));
    }

    private List<Officer> officers(LocalDate on) {
        return Tenancy.in(
                town.id(), () -> ask(Officers.class).of(town.id(), group.body().id(), on));
    }

    private List<Membership> memberships(PersonId person) {
        return Tenancy.in(town.id(), () -> ask(Memberships.class).of(town.id(), person, DAY));
    }

    private static <T> T ask(Class<T> bean) {
        return House.open().ask(bean);
    }
}
