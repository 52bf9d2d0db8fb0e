package org.vorort.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.municipality.criteria.Slide;
import org.vorort.shell.Printed;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class CheckupPagesTest {

    private final Town town = Town.aTown();
    private final String path = town.path() + "/checkup";
    private Guest coordinator;
    private ACheck check;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        check = new ACheck(town, coordinator);
    }

    @Test
    void every_line_of_the_deck_is_asked_for_exactly_once() {
        var checked =
                Tenancy.in(town.id(), () -> House.open().ask(Checkup.class).of(town.id()));
        for (var slide : Slide.values()) {
            assertThat(checked.stream()
                            .filter(line -> line.about().slide() == slide)
                            .map(line -> line.about().line()))
                    .as(slide.code())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, slide.lines()).boxed().toList());
        }
        var codes = new HashSet<String>();
        checked.forEach(line -> assertThat(codes.add(line.about().code())).isTrue());
    }

    @Test
    void a_question_is_answered_with_a_reason_and_remembered_with_name_and_date() {
        assertThat(check.state("celebration")).isEqualTo("noch nicht beantwortet");
        assertThat(coordinator.get(path).page().select("#celebration").text())
                .contains("Das weiß VorOrt nicht von selbst");
        var nothing = coordinator.post(path + "/celebration/answer", "state", "", "reason", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Wählen Sie eine Antwort", "woran man das sieht");
        coordinator.post(path + "/celebration/answer", "state", "fulfilled", "reason", "Sommerfest im Juli, 200 Gäste");
        assertThat(check.state("celebration")).isEqualTo("erfüllt");
        assertThat(coordinator.get(path).page().select("#celebration").text())
                .contains("Sommerfest im Juli, 200 Gäste", "Kim Beispiel");
        coordinator.delete(path + "/celebration/answer");
        assertThat(check.state("celebration")).isEqualTo("noch nicht beantwortet");
        assertThat(coordinator.get(town.path() + "/audit").body())
                .contains("Im Netzwerk-Check beantwortet: Spaß nicht vergessen");
    }

    @Test
    void what_is_measured_can_only_be_said_not_to_apply() {
        assertThat(coordinator
                        .post(path + "/involvement/answer", "state", "fulfilled", "reason", "Wir sind gut")
                        .status())
                .isEqualTo(422);
        coordinator.post(path + "/county/answer", "state", "not_applicable", "reason", "Wir sind kreisfrei");
        assertThat(check.state("county")).isEqualTo("trifft hier nicht zu");
    }

    @Test
    void limits_are_whole_numbers_within_reason() {
        var wrong = coordinator.post(
                path + "/involvement/limits", "numbers[organisations]", "viele", "numbers[groups]", "120");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Geben Sie eine ganze Zahl von 1 bis 10.000 ein",
                        "Geben Sie eine ganze Zahl von 1 bis 100 ein");
        assertThat(wrong.page().select("[name='numbers[organisations]']").val()).isEqualTo("viele");
    }

    @Test
    void quarters_of_the_year_are_kept_in_mind() {
        Tenancy.run(town.id(), () -> {
            var checkup = House.open().ask(Checkup.class);
            checkup.remember(town.id(), checkup.of(town.id()));
        });
        assertThat(coordinator.get(path + "/celebration").body()).doesNotContain("Wie es früher stand");
        var before = Checkup.quarter(House.today().minusMonths(4));
        town.rewrite("update checkup.seen set quarter_begins = '" + before + "', state = 'partly'");
        assertThat(coordinator.get(path + "/celebration").page().text())
                .contains("Wie es früher stand", "Quartal " + CheckupView.quarterName(before) + ": teilweise");
    }

    @Test
    void the_steering_group_gets_it_on_paper_and_members_read_it() {
        var printed = Printed.of("checkup", coordinator.get(path + "/print").bytes());
        assertThat(printed.text()).contains("Kooperation im Quartier", "Nächster Schritt:");
        assertThat(printed.violations()).isEmpty();
        var member = town.as(Role.MEMBER);
        assertThat(member.get(path).body()).contains("Netzwerk-Check").doesNotContain("Frage beantworten");
        assertThat(member.post(path + "/celebration/answer", "state", "open", "reason", "x")
                        .status())
                .isEqualTo(403);
    }
}
