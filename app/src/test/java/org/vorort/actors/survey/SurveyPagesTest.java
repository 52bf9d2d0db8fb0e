package org.vorort.actors.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationField;
import org.vorort.testing.Guest;
import org.vorort.testing.House;

class SurveyPagesTest {

    private final Round round = new Round();
    private final Guest office = round.office;
    private final String path = round.town.path() + "/survey";

    @Test
    void a_survey_is_looked_at_before_it_begins_and_nothing_is_sent_by_itself() {
        round.byMail("Turnverein Testlingen");
        assertThat(office.get(path).body()).contains("Noch keine Umfrage");
        var preview =
                office.post(path, "deadline", "2099-01-01", "words", "", "remindAfterDays", "10", "step", "preview");
        assertThat(preview.status()).as("too far away").isEqualTo(422);
        var form = office.get(path + "/new").page();
        var deadline = form.select("#deadline").val();
        var shown = office.post(
                path,
                "deadline",
                deadline,
                "words",
                "Für den Bericht im Rat.",
                "remindAfterDays",
                "10",
                "step",
                "preview");
        assertThat(shown.page().select("#preview ~ p").text())
                .contains("Turnverein Testlingen", "Für den Bericht im Rat.");
        assertThat(pdf(office.get(shown.page().select("#preview ~ p a").attr("href"))))
                .isTrue();
        assertThat(office.get(path).body()).as("a preview begins nothing").contains("Noch keine Umfrage");

        office.post(path, "deadline", deadline, "words", "", "remindAfterDays", "10", "step", "begin");
        assertThat(office.get(path).body()).contains("noch nicht gefragt", "1 E-Mail versenden");
        assertThat(office.post(path, "deadline", deadline, "words", "", "remindAfterDays", "10", "step", "begin")
                        .status())
                .as("one survey at a time")
                .isEqualTo(409);
    }

    @Test
    void whoever_has_not_answered_is_reminded_once_and_never_twice() {
        var club = round.byMail("Turnverein Testlingen");
        round.byMail("Schule am Bach");
        round.begin();
        assertThat(office.get(path).body()).as("too early").doesNotContain("erinnern</span>");
        round.change("update actors.survey_request set asked_at = now() - interval '11 days'");
        House.open().guest().post(round.linkOf(club) + "/completion");

        assertThat(office.get(path).body()).contains("1 Organisation erinnern");
        office.post(path + "/reminders/mails");
        assertThat(office.get(path).body()).contains("erinnert am").doesNotContain("1 Organisation erinnern");
        var mails = mails();
        office.post(path + "/reminders/mails");
        office.post(path + "/mails");
        assertThat(mails()).isEqualTo(mails).isEqualTo(3);
    }

    @Test
    void letters_and_the_questionnaire_come_as_paper() {
        round.organisation(
                "Seniorenkreis",
                Map.of(
                        OrganisationField.STREET, "Am Markt 1",
                        OrganisationField.POSTCODE, "75417",
                        OrganisationField.TOWN, "Musterlingen",
                        OrganisationField.CONTACT_WAY, "letter"));
        round.begin();
        assertThat(pdf(office.post(path + "/letters"))).isTrue();
        assertThat(office.post(path + "/letters").status()).as("asked once").isEqualTo(409);
        assertThat(pdf(office.get(path + "/questionnaire"))).isTrue();
        assertThat(office.get(path).body()).contains("gefragt am");
    }

    private int mails() {
        return office.get(round.town.path() + "/outbox")
                .page()
                .select("tbody tr")
                .size();
    }

    private static boolean pdf(Guest.Answer answer) {
        return new String(answer.bytes(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }
}
