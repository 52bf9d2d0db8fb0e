package org.vorort.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.plan.APlan;
import org.vorort.shell.Printed;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class CockpitPagesTest {

    private static final LocalDate TODAY = House.today();

    private final Town town = Town.aTown();
    private final String path = town.path() + "/cockpit";
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_member_sees_the_meetings_and_tasks_that_were_sent_to_their_address_and_no_others() {
        var group = SteeringGroup.in(town);
        group.member("Ayşe", "Kaya");
        group.invited(coordinator);
        task("Räume anfragen", "Kaya", TODAY.plusDays(20));
        new Citizens(town).byMail("Jonas Weber", group.mail("weber"));
        task("Flyer drucken", "Weber", TODAY.plusDays(20));

        var kaya = town.as(Role.MEMBER, group.mail("kaya"));
        var home = kaya.get(path).page();
        assertThat(home.select("#my-meetings").text())
                .contains("Sitzung der Lenkungsgruppe", "Rathaus", "Sie haben noch nicht geantwortet.");
        assertThat(home.select("#my-tasks").text()).contains("Räume anfragen").doesNotContain("Flyer drucken");
        assertThat(home.text()).doesNotContain("Was wartet", "Zur Unterschrift", "Zuletzt geändert");
        var invitation = home.select("#my-meetings a").attr("href");
        assertThat(kaya.get(invitation).body()).contains("Ayşe Kaya");

        var weber = town.as(Role.MEMBER, group.mail("weber")).get(path).page();
        assertThat(weber.select("#my-meetings")).isEmpty();
        assertThat(weber.select("#my-tasks").text()).contains("Flyer drucken").doesNotContain("Räume anfragen");
        assertThat(weber.text()).contains("Zurzeit sind Sie zu keiner Sitzung eingeladen");
    }

    @Test
    void capitals_in_an_address_make_no_difference_and_another_town_knows_nobody() {
        var mail = "Kim.Beispiel@" + town.municipality().slug() + ".example";
        new Citizens(town).byMail("Kim Beispiel", mail);
        task("Saal buchen", "Beispiel", TODAY.minusDays(1));
        var kim = town.as(Role.MEMBER, mail.toLowerCase(Locale.ROOT));
        assertThat(kim.get(path).page().select("#my-tasks").text()).contains("Saal buchen", "überfällig");
        var elsewhere = Town.aTown();
        var same = elsewhere.as(Role.MEMBER, "kim@" + town.municipality().slug() + ".example");
        assertThat(same.get(elsewhere.path() + "/cockpit").page().text())
                .contains("noch niemand mit Ihrer E-Mail-Adresse")
                .doesNotContain("Saal buchen");
    }

    @Test
    void who_is_archived_or_prefers_letters_is_found_by_address_only_while_they_are_there() {
        var mail = "post@" + town.municipality().slug() + ".example";
        new Citizens(town).byLetter("Erna Brief", mail, "Am Bach 1");
        var erna = town.as(Role.MEMBER, mail);
        assertThat(erna.get(path).page().text()).contains("Sie haben keine offene Aufgabe");
        town.rewrite("update actors.person set state = 'archived' where family_name = 'Brief'");
        assertThat(erna.get(path).page().text()).contains("noch niemand mit Ihrer E-Mail-Adresse");
    }

    @Test
    void the_office_of_a_new_town_is_told_where_to_begin() {
        var home = coordinator.get(path).page();
        assertThat(home.select("h1").text()).isEqualTo("Mein Überblick");
        assertThat(home.text())
                .contains(
                        "Tragen Sie sich selbst als Person ein",
                        "Noch gibt es keine Maßnahme",
                        "Diesen Monat im Jahreslauf");
        assertThat(home.select("[aria-labelledby=findings] li")).hasSize(UsefulFindings.SHOWN);
        assertThat(home.text()).doesNotContain("Zur Unterschrift");
        for (var link : home.select("main a")) {
            assertThat(coordinator.get(link.attr("href")).status())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
        coordinator.get("/language/en");
        assertThat(coordinator.get(path).heading()).isEqualTo("My overview");
    }

    @Test
    void every_occasion_of_the_year_leads_to_a_page_of_the_office() {
        ABody.in(town, "Lenkungsgruppe");
        for (var occasion : Occasion.values()) {
            assertThat(coordinator.get(town.path() + occasion.path()).status())
                    .as(occasion.code())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_measure_that_runs_late_shows_with_the_same_figures_in_the_home_and_in_the_list() {
        var plan = new APlan(town, coordinator);
        plan.measure("Sprachcafé", "", "until", "2020-12-31");
        plan.measure("Kita-Lotsen", "", "until", "2035-12-31");
        var home = coordinator.get(path).page();
        assertThat(home.select("#late").text()).contains("Sprachcafé").doesNotContain("Kita-Lotsen");
        assertThat(home.select("[aria-labelledby=measures] .vo-counts").text()).contains("1 verzögert", "1 geplant");
        assertThat(home.select("[aria-labelledby=waiting]").text()).contains("Eine Maßnahme verzögert sich");
        assertThat(home.select("[aria-labelledby=changes]").text()).contains("Kita-Lotsen");
        var list =
                home.select("[aria-labelledby=measures] a[href$='state=late']").attr("href");
        assertThat(coordinator.get(list).body()).contains("Sprachcafé").doesNotContain("Kita-Lotsen");
    }

    @Test
    void the_mayor_sees_on_one_screen_and_one_sheet_what_stands_how_and_what_to_sign() {
        var group = SteeringGroup.in(town);
        group.member("Jonas", "Weber");
        group.planned(coordinator, 30);
        var body = group.body();
        body.propose(body.seat("Sitz", ""), 0, body.person("Ayşe", "Kaya"), TODAY, Optional.empty());
        var plan = new APlan(town, coordinator);
        for (var number = 1; number <= 7; number++) {
            plan.measure("Maßnahme " + number, "", "until", "2020-12-31");
        }
        var mayor = town.as(Role.LEADERSHIP);
        var home = mayor.get(path).page();
        assertThat(home.select("[aria-labelledby=figures]").text()).contains("1 Gremium", "7 Maßnahmen");
        assertThat(home.select("[aria-labelledby=sign]").text()).contains("Ayşe Kaya, Lenkungsgruppe");
        assertThat(home.select("#late li")).hasSize(CockpitView.SHOWN);
        assertThat(home.text())
                .contains("und 2 weitere", "Sitzung der Lenkungsgruppe", "Keine Empfehlung wartet auf den Rat")
                .doesNotContain("Was wartet", "Zuletzt geändert", "Jahreslauf");
        for (var link : home.select("main a")) {
            assertThat(mayor.get(link.attr("href")).status())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
        var printed = Printed.of("cockpit", mayor.get(path + "/print").bytes());
        assertThat(printed.text())
                .contains(
                        "So steht das Netzwerk",
                        "Maßnahme 1",
                        "Ayşe Kaya, Lenkungsgruppe",
                        "Sitzung der Lenkungsgruppe");
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.violations()).isEmpty();
    }

    @Test
    void a_contact_finds_their_own_entry_and_nothing_of_the_office() {
        var organisation = new Citizens(town).organisation("AWO", "welfare");
        var contact = town.asContactOf(organisation.id().value());
        var home = contact.get(path).page();
        assertThat(home.text()).contains("Ihr Eintrag").doesNotContain("Was wartet", "Maßnahmen nach Stand", "Gremien");
        assertThat(contact.get(home.select("[aria-labelledby=entry] a").attr("href"))
                        .status())
                .isIn(200, 302);
        assertThat(contact.get(path + "/print").status()).isEqualTo(403);
        assertThat(town.as(Role.MEMBER).get(path + "/print").status()).isEqualTo(403);
    }

    @Test
    void whoever_signs_in_at_the_front_door_of_their_town_goes_home() {
        var mail = "tuer@" + town.municipality().slug() + ".example";
        var member = town.as(Role.MEMBER, mail);
        assertThat(member.get("/sign-in?next=" + town.path()).location()).isEqualTo(path);
        assertThat(member.get("/sign-in?next=" + town.path() + "/plan").location())
                .isEqualTo(town.path() + "/plan");
    }

    private void task(String title, String who, LocalDate due) {
        var answer = coordinator.post(town.path() + "/tasks", "title", title, "who", who, "due", due.toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }
}
