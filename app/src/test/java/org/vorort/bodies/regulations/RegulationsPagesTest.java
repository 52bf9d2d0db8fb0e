package org.vorort.bodies.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.identity.Role;
import org.vorort.shell.Printed;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class RegulationsPagesTest {

    private static final LocalDate TODAY = House.today();

    private final Town town = Town.aTown();
    private final ABody group = ABody.in(town, "Lenkungsgruppe");
    private final String rules = group.path() + "/rules";

    @Test
    void a_new_version_holds_from_its_day_and_the_old_one_stays_readable() {
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(rules).body()).contains("Noch keine Geschäftsordnung");
        keep(coordinator, Map.of("validFrom", TODAY.toString(), "noticeDays", "21"));
        keep(coordinator, Map.of("validFrom", TODAY.plusDays(30).toString(), "noticeDays", "10"));
        assertThat(coordinator.get(rules).body()).contains("mindestens 21 Tage vor der Sitzung");
        assertThat(coordinator.get(rules + "?on=" + TODAY.plusDays(30)).body())
                .contains("mindestens 10 Tage vor der Sitzung");
        coordinator.delete(rules + "/" + TODAY.plusDays(30));
        assertThat(coordinator.get(rules + "?on=" + TODAY.plusDays(30)).body())
                .contains("mindestens 21 Tage vor der Sitzung");
        assertThat(coordinator.delete(rules + "/" + TODAY).status()).isEqualTo(404);
    }

    @Test
    void the_past_is_not_written_anew() {
        var coordinator = town.as(Role.COORDINATOR);
        keep(coordinator, Map.of("validFrom", TODAY.minusYears(1).toString()));
        var late = keep(coordinator, Map.of("validFrom", TODAY.minusDays(1).toString()));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("frühestens heute");
    }

    @Test
    void what_cannot_be_is_said_in_plain_sentences() {
        var coordinator = town.as(Role.COORDINATOR);
        var longer = keep(coordinator, Map.of("noticeDays", "7", "urgentNoticeDays", "14"));
        assertThat(longer.body()).contains("In eiligen Fällen kann die Frist nicht länger sein als sonst.");
        assertThat(longer.page().select("[name=urgentNoticeDays]").val()).isEqualTo("14");
        assertThat(keep(coordinator, Map.of("approval", "silence", "objectionDays", "0"))
                        .body())
                .contains("mindestens einen Tag für Einwände");
        assertThat(keep(coordinator, Map.of("quorum", "number", "quorumNumber", "20", "mostVoting", "12"))
                        .body())
                .contains("So viele Stimmberechtigte gibt es nach der Höchstzahl gar nicht.");
        assertThat(keep(coordinator, Map.of("noticeDays", "bald")).body()).contains("ganze Zahl von 0 bis 365");
        assertThat(keep(coordinator, Map.of("majority", "alle")).body()).contains("Wählen Sie eine der Möglichkeiten");
    }

    @Test
    void it_is_printed_in_both_languages() {
        var coordinator = town.as(Role.COORDINATOR);
        keep(coordinator, Map.of("additions", "Kinder sind willkommen.\nWir fangen pünktlich an."));
        assertThat(coordinator.get(rules).body()).contains("(2) Wir fangen pünktlich an.");
        var pdf = Printed.of(
                "rules-de", town.as(Role.MEMBER).get(rules + "/print").bytes());
        assertThat(pdf.text()).contains("§ 1 Name und Zweck", "mehr als die Hälfte der stimmberechtigten");
        assertThat(pdf.violations()).isEmpty();
        assertThat(coordinator.get(rules + "/print?on=1999-01-01").status()).isEqualTo(404);
        assertThat(coordinator.get(rules + "?on=gestern").status()).isEqualTo(404);
    }

    @Test
    void only_the_office_writes_rules() {
        assertThat(town.as(Role.MEMBER).get(rules + "/new").status()).isEqualTo(403);
        assertThat(town.as(Role.LEADERSHIP).post(rules).status()).isEqualTo(403);
    }

    private Guest.Answer keep(Guest coordinator, Map<String, String> changes) {
        var fields = new HashMap<>(Map.of(
                "validFrom", TODAY.toString(),
                "noticeDays", "21",
                "urgentNoticeDays", "3",
                "quorum", "more_than_half",
                "majority", "simple",
                "amendment", "two_thirds",
                "rhythm", "quarterly",
                "approval", "next_meeting",
                "objectionDays", "14",
                "minutesDays", "14"));
        fields.putAll(Map.of(
                "termMonths", "24",
                "officerMonths", "24",
                "chair", "appointed",
                "speaker", "secret_election",
                "mostVoting", "0",
                "openTasks", "3"));
        fields.putAll(changes);
        var pairs = new ArrayList<String>();
        fields.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return coordinator.post(rules, pairs.toArray(String[]::new));
    }
}
