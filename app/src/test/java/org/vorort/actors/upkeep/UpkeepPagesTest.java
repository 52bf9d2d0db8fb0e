package org.vorort.actors.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonField;
import org.vorort.actors.State;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class UpkeepPagesTest {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    private final Town town = Town.aTown();
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_stale_entry_is_asked_by_mail_and_confirmed_in_one_click() throws Exception {
        var club = organisation("Sportverein", Map.of(OrganisationField.MAIL, "verein@example.org"));
        age(club);
        assertThat(coordinator.get(town.path() + "/organisations").body()).contains("bitte prüfen");
        coordinator.post(town.path() + "/upkeep/mails");
        var link = linkOf(club);

        var stranger = House.open().guest();
        assertThat(stranger.get(link).page().text()).contains("Sportverein", "verein@example.org");
        assertThat(find(club).confirmed()).as("looking does not confirm").isEmpty();
        assertThat(stranger.post(link + "/confirmation").heading()).isEqualTo("Danke! Ihre Angaben sind bestätigt.");
        assertThat(find(club).confirmed().orElseThrow().by()).isEqualTo("Sportverein");
        assertThat(coordinator.get(town.path() + "/upkeep").body()).contains("Alles aktuell");
    }

    @Test
    void a_correction_is_checked_kept_and_shown_to_the_office() throws Exception {
        var club = organisation("Leseclub", Map.of(OrganisationField.MAIL, "lesen@example.org"));
        age(club);
        coordinator.post(town.path() + "/upkeep/mails");
        var link = linkOf(club);
        var stranger = House.open().guest();

        var wrong =
                stranger.post(link + "/correction", "name", "Leseclub", "phone", "anrufen!", "town", "Musterlingen");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#phone, [name=phone]").val()).isEqualTo("anrufen!");
        assertThat(wrong.body()).contains("keine vollständige Telefonnummer");
        assertThat(find(club).details().town()).isEmpty();

        var right = stranger.post(
                link + "/correction", "name", "Leseclub", "phone", "07041 12345", "remark", "Neue Chefin: Frau Öztürk");
        assertThat(right.heading()).contains("Ihre Änderungen sind eingetragen");
        assertThat(find(club).details().phone()).isEqualTo("+49704112345");
        assertThat(find(club).details().mail()).as("emptied by hand").isEmpty();
        assertThat(coordinator.get(town.path() + "/upkeep").body()).contains("Neue Chefin: Frau Öztürk");
    }

    @Test
    void whoever_says_goodbye_rests() throws Exception {
        var club = organisation("Kegelclub", Map.of(OrganisationField.MAIL, "kegel@example.org"));
        age(club);
        coordinator.post(town.path() + "/upkeep/mails");
        House.open().guest().post(linkOf(club) + "/goodbye");
        assertThat(find(club).state()).isEqualTo(State.RESTING);
        assertThat(coordinator.get(town.path() + "/upkeep").body()).contains("macht nicht mehr mit");
    }

    @Test
    void the_office_is_told_of_a_goodbye_in_its_daily_mail() throws Exception {
        coordinator.post(town.path() + "/settings/letterhead", "sender", "Rathaus", "mail", "rathaus@example.org");
        var club = organisation("Skatclub", Map.of(OrganisationField.MAIL, "skat@example.org"));
        age(club);
        coordinator.post(town.path() + "/upkeep/mails");
        var link = linkOf(club);
        House.open().guest().post(link + "/correction", "name", "Skatclub", "town", "Musterlingen");
        assertThat(news()).containsExactly("rathaus@example.org: Skatclub hat die eigenen Angaben berichtigt");
        House.open().guest().post(link + "/goodbye");
        assertThat(news()).containsExactly("rathaus@example.org: Skatclub macht nicht mehr mit");
    }

    @Test
    void letters_come_as_one_file_and_count_as_asking() throws Exception {
        var club = organisation(
                "Seniorenkreis",
                Map.of(
                        OrganisationField.STREET, "Am Markt 1",
                        OrganisationField.POSTCODE, "75417",
                        OrganisationField.TOWN, "Musterlingen",
                        OrganisationField.CONTACT_WAY, "letter"));
        age(club);
        var letters = coordinator.post(town.path() + "/upkeep/letters");
        assertThat(new String(letters.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(coordinator.post(town.path() + "/upkeep/letters").status()).isEqualTo(409);
    }

    @Test
    void a_forged_link_and_another_towns_link_do_not_open() throws Exception {
        var club = organisation("Chor", Map.of(OrganisationField.MAIL, "chor@example.org"));
        age(club);
        coordinator.post(town.path() + "/upkeep/mails");
        var link = linkOf(club);
        var stranger = House.open().guest();
        assertThat(stranger.get(link.substring(0, link.length() - 3) + "AAA").heading())
                .contains("öffnet sich nicht");
        assertThat(stranger.get(link.replace(town.path(), Town.aTown().path())).heading())
                .contains("öffnet sich nicht");
    }

    @Test
    void a_person_is_not_asked_whether_it_still_exists() throws Exception {
        var details = PersonDetails.of(Map.of(
                PersonField.GIVEN_NAME, "Kim",
                PersonField.FAMILY_NAME, "Ehrenfeld",
                PersonField.MAIL, "kim@example.org"));
        var person = Tenancy.in(
                town.id(),
                () -> House.open().ask(People.class).create(town.id(), new People.Draft(details, "", Map.of()), TEST));
        age("person", person.id());
        coordinator.post(town.path() + "/upkeep/mails");
        var page = House.open().guest().get(linkOf(person.name())).page();
        assertThat(page.select("summary").eachText())
                .contains("Ich mache nicht mehr mit")
                .doesNotContain("Uns gibt es nicht mehr");
    }

    @Test
    void a_way_nobody_waits_for_has_no_button() throws Exception {
        var club = organisation("Schachclub", Map.of(OrganisationField.MAIL, "schach@example.org"));
        age(club);
        var page = coordinator.get(town.path() + "/upkeep").page();
        assertThat(page.select("form[action$=/upkeep/mails] button").text()).isEqualTo("Eine E-Mail versenden");
        assertThat(page.select("form[action$=/upkeep/letters]")).isEmpty();
        assertThat(page.text()).contains("Gerade ist niemand per Brief zu fragen.");
    }

    @Test
    void the_start_page_tells_the_office_alone_what_waits() throws Exception {
        var club = organisation("Imkerverein", Map.of(OrganisationField.MAIL, "imker@example.org"));
        assertThat(coordinator.get(town.path()).body()).doesNotContain("seit einem Jahr");
        age(club);
        assertThat(waiting(coordinator)).contains("Einen Eintrag hat seit einem Jahr niemand bestätigt");

        coordinator.post(town.path() + "/upkeep/mails");
        assertThat(waiting(coordinator)).as("asked, so it is not our turn").noneMatch(said -> said.contains("Jahr"));
        House.open().guest().post(linkOf(club) + "/goodbye");
        assertThat(waiting(coordinator)).contains("Eine neue Antwort auf „Stimmt das noch?“ ansehen");
        for (var link : coordinator.get(town.path()).page().select("section[aria-labelledby=open-work] a")) {
            assertThat(coordinator.get(link.attr("href")).status())
                    .as(link.text())
                    .isEqualTo(200);
        }
        assertThat(waiting(town.as(Role.MEMBER))).isEmpty();
        assertThat(waiting(House.open().guest())).isEmpty();
    }

    private List<String> waiting(Guest reader) {
        return reader.get(town.path())
                .page()
                .select("section[aria-labelledby=open-work] a")
                .eachText();
    }

    private Organisation organisation(String name, Map<OrganisationField, String> texts) {
        var all = new java.util.EnumMap<OrganisationField, String>(texts);
        all.put(OrganisationField.NAME, name);
        return Tenancy.in(
                town.id(),
                () -> House.open()
                        .ask(Organisations.class)
                        .create(town.id(), new Organisations.Draft(OrganisationDetails.of(all), "", Map.of()), TEST));
    }

    private Organisation find(Organisation organisation) {
        return Tenancy.in(
                town.id(),
                () -> House.open()
                        .ask(Organisations.class)
                        .byId(town.id(), organisation.id())
                        .orElseThrow());
    }

    /** Two years pass for this entry. */
    /** What waits for tomorrow's mail. */
    private List<String> news() throws Exception {
        var database = House.open().database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('vorort.municipality', '" + town.id() + "', true)");
            var news = new ArrayList<String>();
            try (var rows = statement.executeQuery("select mail || ': ' || line from post.notice order by id")) {
                while (rows.next()) {
                    news.add(rows.getString(1));
                }
            }
            return news;
        }
    }

    private void age(Organisation organisation) throws Exception {
        age("organisation", organisation.id());
    }

    private void age(String table, Object id) throws Exception {
        var database = House.open().database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('vorort.municipality', '" + town.id() + "', true)");
                statement.execute("update actors." + table + " set created_at = now() - interval '2 years' where id = '"
                        + id + "'");
            }
            connection.commit();
        }
    }

    /** The link that was mailed, as a path; the outbox shows it. */
    private String linkOf(Organisation organisation) throws Exception {
        return linkOf(organisation.name());
    }

    private String linkOf(String name) throws Exception {
        var database = House.open().database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('vorort.municipality', '" + town.id() + "', true)");
                var row = statement.executeQuery("select body from post.message where body like '%" + name
                        + "%' order by created_at desc limit 1");
                row.next();
                var body = row.getString(1);
                var start = body.indexOf(town.path() + "/upkeep/");
                return body.substring(start, body.indexOf('\n', start)).strip();
            }
        }
    }
}
