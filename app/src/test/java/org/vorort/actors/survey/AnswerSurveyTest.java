package org.vorort.actors.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.ties.Tie;
import org.vorort.actors.ties.TieKind;
import org.vorort.shell.Texts;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class AnswerSurveyTest {

    private final Round round = new Round();
    private final Guest stranger = House.open().guest();

    @Test
    void a_partner_is_found_by_a_piece_of_its_name_and_counts_as_soon_as_it_is_said() {
        var club = round.byMail("Turnverein Testlingen");
        var school = round.byMail("Schule am Bach");
        round.begin();
        var link = round.linkOf(club);

        var found = stranger.get(link + "?q=bach").page();
        assertThat(found.select("#found a").text()).isEqualTo("Schule am Bach");
        assertThat(stranger.get(link + "?q=turn").page().select("#found a"))
                .as("nobody finds himself")
                .isEmpty();
        var form = stranger.get(found.select("#found a").attr("href")).page();
        assertThat(form.select("#partner h2").text()).isEqualTo("Schule am Bach");

        assertThat(say(link, school, "3", "true").location()).isEqualTo(link + "?lang=de&done=kept");
        var tie = round.ties().getFirst();
        assertThat(tie.source()).isEqualTo(Tie.Source.ONE);
        assertThat(tie.saidBy()).containsExactly(club.id());
        assertThat(tie.mayPublish()).isTrue();
        assertThat(stranger.get(link).page().select("#said + ul").text())
                .contains("Schule am Bach", "eng, fast jede Woche", "Sprache", "seit 2019", "darf öffentlich sein");
        assertThat(round.office.get(round.town.path() + "/survey").body()).contains("geantwortet am");
    }

    @Test
    void answering_twice_replaces_and_never_doubles() {
        var club = round.byMail("Turnverein Testlingen");
        var school = round.byMail("Schule am Bach");
        round.begin();
        var link = round.linkOf(club);
        say(link, school, "3", "true");
        say(link, school, "1", "");
        assertThat(round.statements(club)).hasSize(1);
        assertThat(round.ties().getFirst().strength()).isEqualTo(1);
        assertThat(round.ties().getFirst().mayPublish()).isFalse();

        var said = round.statements(club).getFirst().id().toString();
        stranger.post(
                link + "/partners",
                "partner",
                school.id().toString(),
                "said",
                said,
                "kind",
                "funding.from",
                "strength",
                "2");
        assertThat(round.statements(club)).as("corrected to another kind").hasSize(1);
        assertThat(round.ties().getFirst().kind()).isEqualTo(TieKind.FUNDING);
        assertThat(round.ties().getFirst().first()).isEqualTo(school.id());

        stranger.delete(link + "/partners/" + round.statements(club).getFirst().id());
        assertThat(round.statements(club)).isEmpty();
        assertThat(round.office.get(round.town.path() + "/survey").body()).contains("Geantwortet: 0");
    }

    @Test
    void what_was_true_in_an_earlier_round_ends_when_it_is_taken_back() {
        var club = round.byMail("Turnverein Testlingen");
        var school = round.byMail("Schule am Bach");
        round.begin();
        var link = round.linkOf(club);
        say(link, school, "3", "true");
        round.change("update actors.tie_statement set stated_at = now() - interval '1 year'");
        assertThat(stranger.get(link).body()).contains("beim letzten Mal");
        stranger.delete(link + "/partners/" + round.statements(club).getFirst().id());
        assertThat(round.statements(club).getFirst().until()).isPresent();
        assertThat(stranger.get(link).body()).doesNotContain("beim letzten Mal");
    }

    @Test
    void nobody_new_names_and_refusal_are_answers_too() {
        var club = round.byMail("Turnverein Testlingen");
        var choir = round.byMail("Chor Testlingen");
        var band = round.byMail("Kapelle Testlingen");
        round.begin();
        stranger.post(round.linkOf(club) + "/completion", "remark", "Wir suchen Anschluss");
        stranger.post(round.linkOf(choir) + "/refusal");
        var link = round.linkOf(band);
        assertThat(stranger.get(link + "?q=Zirkus").body()).contains("„Zirkus“ steht nicht in unserer Liste.");
        stranger.post(link + "/names", "name", "Zirkus Zapp");
        stranger.post(link + "/names", "name", "Zirkus Zapp");

        var page = round.office.get(round.town.path() + "/survey").page();
        assertThat(page.text())
                .contains("arbeitet mit niemandem", "möchte nicht antworten", "Wir suchen Anschluss")
                .contains("Geantwortet: 1, offen: 1, möchten nicht: 1.");
        assertThat(page.select("#names ~ ul li")).hasSize(1);
        round.office.post(page.select("#names ~ ul form").attr("action"));
        round.office.post(page.select("#remarks ~ ul form").attr("action"));
        assertThat(round.office.get(round.town.path() + "/survey").body())
                .doesNotContain("Zirkus Zapp", "Wir suchen Anschluss");
    }

    @Test
    void who_names_nobody_has_answered_and_who_refuses_has_not() {
        var club = round.byMail("Turnverein Testlingen");
        var choir = round.byMail("Chor Testlingen");
        var band = round.byMail("Kapelle Testlingen");
        round.begin();
        stranger.post(round.linkOf(club) + "/completion");
        stranger.post(round.linkOf(choir) + "/refusal");
        assertThat(round.answered()).containsExactly(club.id());

        stranger.post(round.linkOf(club) + "/refusal");
        stranger.post(round.linkOf(band) + "/completion");
        assertThat(round.answered()).as("the last word counts").containsExactly(band.id());
        assertThat(round.office.get(round.town.path() + "/audit").body())
                .contains("Umfrage beantwortet, arbeitet mit niemandem", "Möchte die Umfrage nicht beantworten");
    }

    @Test
    void a_link_opens_until_the_deadline_for_its_own_town_and_organisation_only() {
        var club = round.byMail("Turnverein Testlingen");
        var school = round.byMail("Schule am Bach");
        round.begin();
        var link = round.linkOf(club);
        assertThat(say(link, club, "3", "true").location()).as("itself").endsWith("done=unknown");
        var other = new Round();
        var elsewhere = other.byMail("Anderswo");
        assertThat(say(link, elsewhere, "3", "true").location())
                .as("another town's")
                .endsWith("done=unknown");
        assertThat(stranger.get(link.replace(round.town.path(), Town.aTown().path()))
                        .heading())
                .contains("öffnet sich nicht");
        assertThat(stranger.get(link.substring(0, link.length() - 3) + "AAA").heading())
                .contains("öffnet sich nicht");
        say(link, school, "3", "true");
        var said = round.statements(club).getFirst().id();
        stranger.delete(round.linkOf(school) + "/partners/" + said);
        assertThat(round.statements(club))
                .as("another organisation's word stays")
                .hasSize(1);

        round.change("update actors.survey set deadline = current_date - 1");
        assertThat(stranger.get(link).heading()).contains("öffnet sich nicht");
        assertThat(say(link, school, "1", "").heading()).contains("öffnet sich nicht");
        assertThat(round.ties().getFirst().strength()).isEqualTo(3);
    }

    @Test
    void the_office_types_in_what_came_on_paper_as_the_organisations_word() {
        var club = round.organisation("Turnverein Testlingen", Map.of(OrganisationField.CONTACT_WAY, "visit"));
        var school = round.byMail("Schule am Bach");
        round.begin();
        var path = round.town.path() + "/survey/requests/" + round.requestOf(club);
        assertThat(round.office
                        .get(path + "?q=schule")
                        .page()
                        .select("#found a")
                        .text())
                .isEqualTo("Schule am Bach");
        round.office.post(
                path + "/partners", "partner", school.id().toString(), "kind", "cooperation.mutual", "strength", "2");
        round.office.post(path + "/completion");
        assertThat(round.ties().getFirst().saidBy()).containsExactly(club.id());
        assertThat(round.statements(club).getFirst().via().code()).isEqualTo("paper");
        assertThat(stranger.get(path).location()).startsWith("/sign-in");
    }

    @Test
    void the_page_speaks_every_language_it_offers_and_turns_around_for_arabic() {
        var club = round.byMail("Turnverein Testlingen");
        round.byMail("Schule am Bach");
        round.begin();
        var link = round.linkOf(club);
        for (var tongue : Tongue.values()) {
            var answer = stranger.get(link + "?lang=" + tongue.code() + "&q=schule");
            var main = answer.page().select("main");
            assertThat(main.attr("lang")).isEqualTo(tongue.code());
            assertThat(main.attr("dir")).isEqualTo(tongue == Tongue.AR ? "rtl" : "ltr");
            assertThat(answer.page().select("#found a").text()).isEqualTo("Schule am Bach");
        }
        assertThat(House.open()
                        .guest()
                        .speaking("ar")
                        .get(link)
                        .page()
                        .select("main")
                        .attr("dir"))
                .as("the browser's own language")
                .isEqualTo("rtl");
        assertThat(House.open().guest().speaking("en").get(link).heading()).isEqualTo("Whom do you work with?");
    }

    @Test
    void every_language_says_everything() {
        var texts = House.open().ask(Texts.class);
        var german = new Properties();
        for (var key : AnswerWords.read(Tongue.AR).stringPropertyNames()) {
            assertThat(texts.knows(AnswerWords.KEY + key)).as(key).isTrue();
            german.setProperty(key, "");
        }
        for (var tongue : Tongue.values()) {
            if (tongue != Tongue.DE && tongue != Tongue.EN) {
                assertThat(AnswerWords.read(tongue).stringPropertyNames())
                        .as(tongue.code())
                        .isEqualTo(german.stringPropertyNames());
            }
        }
        assertThat(german).hasSize(59);
    }

    private Guest.Answer say(String link, Organisation partner, String strength, String mayPublish) {
        return stranger.post(
                link + "/partners",
                "lang",
                "de",
                "partner",
                partner.id().toString(),
                "kind",
                "cooperation.mutual",
                "strength",
                strength,
                "topic",
                "SPR",
                "since",
                "2019",
                "mayPublish",
                mayPublish);
    }
}
