package org.vorort.bodies.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.BodyKind;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class FoundingPagesTest {

    private final Town town = Town.aTown();
    private final String bodies = town.path() + "/bodies";

    @Test
    void every_form_is_ready_to_be_founded_as_it_is() {
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(bodies).body()).contains("Noch kein Gremium");
        assertThat(coordinator.get(bodies + "/new").page().select("h2")).hasSize(BodyKind.values().length);
        for (var kind : BodyKind.values()) {
            var answer = found(coordinator, kind, List.of());
            assertThat(answer.status()).as(kind.code()).isEqualTo(302);
            assertThat(coordinator.get(answer.location()).status()).isEqualTo(200);
            assertThat(coordinator.get(answer.location() + "/rules").body()).contains("§ 1 Name und Zweck");
        }
    }

    @Test
    void the_steering_group_brings_its_rules_and_the_seats_that_must_not_be_missing() {
        var coordinator = town.as(Role.COORDINATOR);
        var group = found(coordinator, BodyKind.STEERING_GROUP, List.of()).location();
        assertThat(group).isEqualTo(bodies + "/lenkungsgruppe");
        var page = coordinator.get(group);
        assertThat(page.body())
                .contains("Für „Migrantenorganisationen“ ist ein Sitz vorgesehen, aber frei.")
                .contains("21 Tage vorher, in eiligen Fällen 7")
                .contains("mehr als die Hälfte");
        assertThat(coordinator.get(bodies).body()).contains("Besetzte Sitze: 0 von 12");
    }

    @Test
    void everything_can_be_changed_before_and_what_was_typed_stays() {
        var coordinator = town.as(Role.COORDINATOR);
        var wrong = found(
                coordinator,
                BodyKind.WORKING_GROUP,
                List.of(
                        "body.name",
                        "",
                        "body.endsOn",
                        "",
                        "rules.urgentNoticeDays",
                        "30",
                        "seats[0].label",
                        "Schule"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Schreiben Sie einen Namen")
                .contains("Eine Arbeitsgruppe braucht einen letzten Tag")
                .contains("In eiligen Fällen kann die Frist nicht länger sein als sonst");
        assertThat(wrong.page().select("[name='seats[0].label']").val()).isEqualTo("Schule");
        var right = found(
                coordinator, BodyKind.WORKING_GROUP, List.of("body.name", "AG Schule", "seats[0].label", "Schule"));
        assertThat(coordinator.get(right.location()).body()).contains("AG Schule", "Schule");
    }

    @Test
    void a_form_of_which_half_is_missing_is_refused_and_not_an_accident() {
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.post(bodies, "body.name", "Rat").status()).isEqualTo(422);
        assertThat(coordinator.post(bodies).status()).isEqualTo(422);
        assertThat(coordinator.get(bodies + "/new?kind=quatsch").status()).isEqualTo(404);
    }

    @Test
    void only_the_office_founds() {
        assertThat(town.as(Role.MEMBER).get(bodies + "/new").status()).isEqualTo(403);
        assertThat(town.as(Role.LEADERSHIP).post(bodies).status()).isEqualTo(403);
        assertThat(town.as(Role.MEMBER).get(bodies).status()).isEqualTo(200);
    }

    /** Sends the form as the template fills it, with some fields changed. */
    private Guest.Answer found(Guest coordinator, BodyKind kind, List<String> changes) {
        var form = coordinator
                .get(bodies + "/new?kind=" + kind.code())
                .page()
                .select("form.vo-form")
                .first();
        var fields = new ArrayList<String>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var box = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!box && !field.attr("name").equals("_csrf") && !changes.contains(field.attr("name"))) {
                fields.add(field.attr("name"));
                fields.add(value(field));
            }
        }
        fields.addAll(changes);
        return coordinator.post(bodies, fields.toArray(String[]::new));
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.text();
            case "select" -> field.select("option[selected]").val();
            default -> field.val();
        };
    }
}
