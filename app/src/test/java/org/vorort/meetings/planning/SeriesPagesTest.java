package org.vorort.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.bodies.BodyKind;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class SeriesPagesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Town town = Town.aTown();
    private final String meetings = town.path() + "/meetings";
    private final String series = meetings + "/series";
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_year_is_proposed_from_the_rhythm_and_planned_with_one_button() {
        SteeringGroup.in(town);
        var page = coordinator.get(series + "?body=lenkungsgruppe").page();
        var days = page.select("input[type=date][name$=.day]").eachAttr("value");
        assertThat(days).hasSize(4);
        assertThat(LocalDate.parse(days.get(1))).isEqualTo(NextDay.after(LocalDate.parse(days.getFirst()), 3));
        assertThat(page.select("label[for=days-0-chosen]").text()).startsWith("Mittwoch, ");
        assertThat(plan(days).location()).isEqualTo(meetings + "?body=lenkungsgruppe");
        assertThat(coordinator.get(meetings + "?body=lenkungsgruppe").body()).contains("Geplante Sitzungen: 4");
        for (var day : days) {
            var meeting = coordinator.get(meetings + "/" + day + "-lenkungsgruppe");
            assertThat(meeting.body())
                    .contains("Begrüßung und Feststellung der Beschlussfähigkeit", "Verschiedenes", "17:00 Uhr");
        }
    }

    @Test
    void the_hour_stays_when_the_clocks_change() {
        SteeringGroup.in(town);
        var year = House.today().getYear() + 1;
        plan(List.of(year + "-02-10", year + "-06-09"));
        for (var day : List.of(year + "-02-10", year + "-06-09")) {
            assertThat(coordinator.get(meetings + "/" + day + "-lenkungsgruppe").body())
                    .contains("17:00 Uhr bis 19:00 Uhr");
        }
    }

    @Test
    void a_day_can_be_named_instead_of_a_number_and_never_more_than_24_come_of_it() {
        SteeringGroup.in(town);
        var ask = series + "?body=lenkungsgruppe&rhythm=monthly";
        assertThat(days(ask + "&count=24")).hasSize(24);
        assertThat(days(ask + "&last=" + House.today().plusYears(4))).hasSize(24);
        var last = House.today().plusMonths(6);
        assertThat(days(ask + "&count=24&last=" + last))
                .hasSizeBetween(4, 6)
                .allMatch(day -> !LocalDate.parse(day).isAfter(last));
        assertThat(coordinator.get(ask + "&last=" + House.today().plusDays(2)).body())
                .contains("Bis dahin liegt kein Termin");
    }

    @Test
    void a_wrong_question_is_answered_in_one_sentence() {
        SteeringGroup.in(town);
        for (var count : List.of("0", "25", "viele", "-1", "99999999999")) {
            var answer = coordinator.get(series + "?body=lenkungsgruppe&rhythm=monthly&count=" + count);
            assertThat(answer.status()).as(count).isEqualTo(422);
            assertThat(answer.body()).contains("Es gehen 1 bis 24 Termine auf einmal");
            assertThat(answer.page().select("#ask-count").val()).isEqualTo(count);
        }
        assertThat(coordinator
                        .get(series + "?body=lenkungsgruppe&rhythm=weekly&count=3")
                        .body())
                .contains("Wählen Sie, wie oft");
        assertThat(coordinator
                        .get(series + "?body=lenkungsgruppe&rhythm=monthly&last=2020-01-01")
                        .body())
                .contains("Dieser Tag ist schon vorbei");
    }

    @Test
    void without_a_rhythm_one_is_chosen_here_or_written_into_the_rules() {
        ABody.in(town, "Runder Tisch");
        var page = coordinator.get(series);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("steht kein Turnus", "/bodies/runder-tisch/rules");
        assertThat(page.page().select("[name$=.day]")).isEmpty();
        assertThat(days(series + "?body=runder-tisch&rhythm=two_monthly&count=3"))
                .hasSize(3);
    }

    @Test
    void days_are_left_out_and_changed_and_what_was_typed_stays() {
        SteeringGroup.in(town);
        var day = House.today().plusDays(50);
        var wrong = coordinator.post(series, fields("abends", "yes", "true", day, day, "true", day, day));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Dieser Tag steht zweimal da", "Das ist keine Uhrzeit");
        assertThat(wrong.page().select("#until").val()).isEqualTo("abends");
        assertThat(wrong.page().select("#days-1-day").val()).isEqualTo(day.toString());
        var past = coordinator.post(
                series, fields("19", "yes", "true", House.today().minusDays(1), ""));
        assertThat(past.body()).contains("Dieser Tag ist vorbei");
        var nothing = coordinator.post(series, fields("19", "yes", "", day, day));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Kein Tag ist ausgewählt");
        coordinator.post(series, fields("19", "yes", "true", day, day, "", day.plusDays(7), day.plusDays(7)));
        assertThat(coordinator.get(meetings + "/" + day + "-lenkungsgruppe").status())
                .isEqualTo(200);
        assertThat(coordinator
                        .get(meetings + "/" + day.plusDays(7) + "-lenkungsgruppe")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_speaks_against_a_day_is_said_and_the_person_decides() {
        var group = SteeringGroup.in(town);
        var person = group.member("Ayşe", "Kaya");
        var other = ABody.in(town, "Netzwerk", BodyKind.NETWORK, Optional.empty());
        other.accept(other.propose(other.seat("Sitz", ""), 0, person, LONG_AGO, Optional.empty()));
        var taken = House.today().plusDays(60);
        group.planned(coordinator, 60);
        coordinator.post(
                meetings,
                "body",
                "netzwerk",
                "title",
                "Netzwerktreffen",
                "day",
                taken.plusDays(1).toString(),
                "from",
                "10",
                "until",
                "12");
        var labourDay = LocalDate.of(House.today().getYear() + 1, 5, 1);
        var days = new Object[] {
            "true", taken, "", "true", taken.plusDays(1), "", "true", labourDay, "",
        };
        var warned = coordinator.post(series, fields("19", "", days));
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.body())
                .contains("Gegen diesen Tag spricht etwas", "tagt das Gremium schon")
                .contains(
                        "Am selben Tag tagt auch: Netzwerk. Personen in beiden Gremien: 1", "Feiertag: Tag der Arbeit");
        var looked = coordinator.post(series, fields("19", "look", days));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body()).contains("Feiertag: Tag der Arbeit");
        var again = coordinator.post(
                series, fields("19", "", "true", taken, taken, "", taken.plusDays(1), "", "", labourDay, ""));
        assertThat(again.location()).isEqualTo(meetings + "?body=lenkungsgruppe");
        assertThat(coordinator.get(meetings + "/" + taken + "-lenkungsgruppe-2").status())
                .isEqualTo(200);
    }

    @Test
    void after_the_last_day_of_a_body_nothing_is_proposed_or_planned() {
        var end = House.today().plusMonths(3);
        ABody.in(town, "Arbeitsgruppe Sprache", BodyKind.WORKING_GROUP, Optional.of(end));
        var ask = series + "?body=arbeitsgruppe-sprache&rhythm=monthly&count=12";
        assertThat(coordinator.get(ask).body()).contains("Der letzte Tag des Gremiums ist der");
        assertThat(days(ask)).isNotEmpty().allMatch(day -> !LocalDate.parse(day).isAfter(end));
        var late = fields("19", "", "true", end.plusDays(1), "");
        late[1] = "arbeitsgruppe-sprache";
        assertThat(coordinator.post(series, late).body()).contains("gibt es das Gremium nicht mehr");
    }

    @Test
    void only_the_coordinator_of_this_town_plans() {
        SteeringGroup.in(town);
        var day = House.today().plusDays(50);
        for (var role : List.of(Role.LEADERSHIP, Role.MEMBER)) {
            assertThat(town.as(role).get(series).status()).isEqualTo(403);
            assertThat(town.as(role)
                            .post(series, fields("19", "", "true", day, day))
                            .status())
                    .isEqualTo(403);
        }
        var elsewhere = Town.aTown();
        assertThat(elsewhere
                        .as(Role.COORDINATOR)
                        .post(elsewhere.path() + "/meetings/series", fields("19", "", "true", day, day))
                        .status())
                .isEqualTo(404);
    }

    private List<String> days(String path) {
        return coordinator
                .get(path)
                .page()
                .select("input[type=date][name$=.day]")
                .eachAttr("value");
    }

    private Guest.Answer plan(List<String> days) {
        var rows = new ArrayList<Object>();
        for (var day : days) {
            rows.addAll(List.of("true", day, day));
        }
        return coordinator.post(series, fields("19:00", "", rows.toArray()));
    }

    /** @param rows three for each day: whether it is chosen, the day, and for which day warnings were seen */
    private static String[] fields(String until, String step, Object... rows) {
        var fields = new ArrayList<String>(List.of(
                "question.body",
                "lenkungsgruppe",
                "question.rhythm",
                "quarterly",
                "question.count",
                "4",
                "question.last",
                "",
                "title",
                "Sitzung der Lenkungsgruppe",
                "from",
                "17:00",
                "until",
                until,
                "place",
                "",
                "access",
                "unknown",
                "onlineLink",
                "",
                "step",
                step));
        for (var number = 0; number < rows.length; number += 3) {
            var prefix = "days[" + number / 3 + "].";
            fields.addAll(List.of(
                    prefix + "chosen", rows[number].toString(),
                    prefix + "day", rows[number + 1].toString(),
                    prefix + "seen", rows[number + 2].toString()));
        }
        return fields.toArray(String[]::new);
    }
}
