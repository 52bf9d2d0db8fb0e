package org.vorort.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.actors.Person;
import org.vorort.bodies.ABody;
import org.vorort.bodies.BodyKind;
import org.vorort.bodies.appointments.Appointments;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.meetings.SteeringGroup;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** Each line about bodies turns from open to fulfilled as the office works. */
class BodyCriteriaTest {

    private static final LocalDate TODAY = House.today();

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private Guest coordinator;
    private ACheck check;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        check = new ACheck(town, coordinator);
    }

    @Test
    void groups_that_take_part() {
        assertThat(check.state("involvement")).isEqualTo("offen");
        for (var group = 1; group <= 9; group++) {
            citizens.organisation("Organisation " + group, "A0" + group);
        }
        assertThat(check.state("involvement")).isEqualTo("teilweise");
        for (var group = 10; group <= 13; group++) {
            citizens.organisation("Organisation " + group, "A" + group);
        }
        assertThat(check.state("involvement")).isEqualTo("erfüllt");
        check.enough("involvement", "groups", "90");
        assertThat(check.state("involvement")).isEqualTo("teilweise");
    }

    @Test
    void letters_behind_the_seats() {
        assertThat(check.state("appointed")).isEqualTo("offen");
        var group = ABody.in(town, "Lenkungsgruppe");
        coordinator.post(town.path() + "/appointments/signatory", "name", "Carolin Brandt", "role", "Bürgermeisterin");
        appointed(group, group.seat("Sport", "").toString(), group.person("Eva", "Kern"));
        assertThat(check.state("appointed")).isEqualTo("erfüllt");
        group.member("Kirche", "Uta", "Ohne", TODAY.minusDays(1));
        assertThat(check.state("appointed")).isEqualTo("teilweise");
    }

    @Test
    void rules_and_somebody_at_the_head() {
        assertThat(check.state("agreements")).isEqualTo("offen");
        var group = SteeringGroup.in(town).body();
        assertThat(check.state("agreements")).isEqualTo("offen");
        chaired(group, group.person("Eva", "Kern"));
        assertThat(check.state("agreements")).isEqualTo("erfüllt");
    }

    @Test
    void working_groups_with_a_mandate_and_a_head() {
        assertThat(check.state("workingGroups")).isEqualTo("offen");
        var end = Optional.of(TODAY.plusYears(1));
        var group = ABody.in(town, "AG Sprache", BodyKind.WORKING_GROUP, end);
        assertThat(check.state("workingGroups")).isEqualTo("teilweise");
        coordinator.post(
                group.path(),
                "name",
                "AG Sprache",
                "kind",
                "working_group",
                "mandate",
                "Kurse besser verteilen",
                "endsOn",
                end.get().toString(),
                "version",
                "1");
        chaired(group, group.person("Eva", "Kern"));
        assertThat(check.state("workingGroups")).isEqualTo("erfüllt");
    }

    @Test
    void welfare_associations_at_the_table() {
        assertThat(check.state("intermediaries")).isEqualTo("offen");
        var awo = citizens.organisation("AWO Kreisverband", "A06");
        assertThat(check.state("intermediaries")).isEqualTo("teilweise");
        seated("Wohlfahrt", awo);
        assertThat(check.state("intermediaries")).isEqualTo("erfüllt");
    }

    @Test
    void deputies_and_shared_shoulders() {
        assertThat(check.state("succession")).isEqualTo("offen");
        var group = SteeringGroup.in(town);
        var eva = group.onSeat(citizens.named("Eva Kern"));
        assertThat(check.state("succession")).isEqualTo("offen");
        group.withDeputy(citizens.named("Jan Voss"), citizens.named("Uta Ohne"));
        assertThat(check.state("succession")).isEqualTo("teilweise");
        check.enough("succession", "deputies", "50");
        assertThat(check.state("succession")).isEqualTo("erfüllt");
        check.enough("succession", "functions", "1");
        chaired(group.body(), eva);
        assertThat(check.state("succession")).isEqualTo("teilweise");
    }

    @Test
    void seats_for_migrant_organisations() {
        assertThat(check.state("representation")).isEqualTo("offen");
        var group = ABody.in(town, "Runder Tisch");
        var seat = group.seat("Migrantenorganisationen", "A13");
        assertThat(check.state("representation")).isEqualTo("offen");
        group.accept(group.propose(seat, 0, group.person("Amira", "Haddad"), TODAY, Optional.empty()));
        assertThat(check.state("representation")).isEqualTo("erfüllt");
        for (var number = 1; number <= 10; number++) {
            group.seat("Sitz " + number, "");
        }
        assertThat(check.state("representation")).isEqualTo("teilweise");
    }

    private void seated(String label, Organisation organisation) {
        var body = ABody.in(town, "Runder Tisch");
        var person = body.person("Olga", "Wohl");
        var draft = new Appointments.Draft(
                body.seat(label, ""), 0, person.id(), Optional.of(organisation.id()), TODAY, Optional.empty());
        var by = Visitor.Actor.named("Test");
        body.accept(
                Tenancy.in(town.id(), () -> House.open().ask(Appointments.class).propose(town.id(), draft, by)));
    }

    private void appointed(ABody group, String seat, Person person) {
        var path = coordinator
                .post(
                        group.path() + "/appointments",
                        "seat",
                        seat,
                        "rank",
                        "0",
                        "person",
                        person.id().toString(),
                        "from",
                        TODAY.toString())
                .location();
        var id = path.substring(path.lastIndexOf('/') + 1);
        coordinator.post(town.path() + "/appointments/letters", "chosen", id, "way", "letter");
        coordinator.post(path + "/answer", "answer", "yes", "way", "paper");
    }

    private void chaired(ABody group, Person person) {
        coordinator.post(
                group.path() + "/officers",
                "kind",
                "chair",
                "who",
                person.name(),
                "chosen",
                "secret_election",
                "from",
                TODAY.minusDays(3).toString());
    }
}
