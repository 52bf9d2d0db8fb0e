package org.vorort.actors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.ContactWay;
import org.vorort.actors.PersonField;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class PersonFormPagesTest {

    private final Town town = Town.aTown();
    private final Neighbours neighbours = new Neighbours(town);
    private final String list = town.path() + "/people";
    private Guest coordinator;

    @BeforeEach
    void somebodyAsks() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_person_is_entered_and_the_number_can_be_dialled() {
        var answer = coordinator.post(
                list, "givenName", "Ayşe", "familyName", "Yıldız", "phone", "07041 1234", "contactWay", "visit");
        assertThat(answer.location()).isEqualTo(list + "/ayse-yildiz");
        assertThat(coordinator.visit(answer.location()).body())
                .contains("Ayşe Yıldız ist eingetragen")
                .contains("tel:+4970411234")
                .contains("persönlich");
    }

    @Test
    void wrong_input_is_kept_and_explained() {
        var answer = coordinator.post(
                list,
                "givenName",
                "<b>Kim</b>",
                "phone",
                "mal sehen",
                "mail",
                "kim at example",
                "postcode",
                "7541",
                "note",
                "x".repeat(3000));
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("#givenName").val()).isEqualTo("<b>Kim</b>");
        assertThat(page.select("#phone").val()).isEqualTo("mal sehen");
        assertThat(page.select(".vo-errors li, .kern-alert li").eachText()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(coordinator.get(list).page().select("tbody tr")).isEmpty();
    }

    @Test
    void nearly_the_same_name_is_asked_about_first() {
        var known = neighbours.person("Anna", "Müller");
        var asked = coordinator.post(list, "givenName", "Ana", "familyName", "Mueller");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select(".kern-alert a").eachAttr("href")).contains(list + "/" + known.slug());
        var added = coordinator.post(list, "givenName", "Ana", "familyName", "Mueller", "another", "true");
        assertThat(added.location()).isEqualTo(list + "/ana-mueller");
    }

    @Test
    void a_note_about_what_is_not_kept_is_warned_of_and_saved_only_knowingly() {
        var fields = new String[] {"familyName", "Beispiel", "note", "Sie ist Muslimin und hat eine Duldung"};
        var warned = coordinator.post(list, fields);
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.page().select("input[name=anyway]")).hasSize(1);
        assertThat(warned.page().select("#note").text()).contains("Duldung");
        var saved = coordinator.post(list, "familyName", "Beispiel", "note", fields[3], "anyway", "true");
        assertThat(saved.location()).isEqualTo(list + "/beispiel");
    }

    @Test
    void a_change_keeps_what_was_not_touched() {
        var kim = neighbours.person(
                Map.of(PersonField.FAMILY_NAME, "Beispiel", PersonField.PHONE, "+4970411234"), Map.of("mail", "kim@"));
        var path = list + "/" + kim.slug();
        var form = coordinator.get(path + "/edit").page();
        assertThat(form.select("#phone").val()).isEqualTo("07041 1234");
        assertThat(form.select("main").text()).contains("Herkunft, Religion, Aufenthaltsstatus und Gesundheit");
        var version = form.select("input[name=version]").val();
        coordinator.post(
                path, "familyName", "Beispiel", "phone", "07041 1234", "contactWay", "letter", "version", version);
        var now = neighbours.now(kim).orElseThrow();
        assertThat(now.details().contactWay()).isEqualTo(ContactWay.LETTER);
        assertThat(now.details().phone()).isEqualTo("+4970411234");
        assertThat(now.unread()).containsEntry("mail", "kim@");
        coordinator.post(path, "familyName", "Beispiel", "version", "2", "unreadDone", "true");
        assertThat(neighbours.now(kim).orElseThrow().unread()).isEmpty();
    }

    @Test
    void who_changed_it_meanwhile_is_not_written_over_unknowingly() {
        var kim = neighbours.person("Kim", "Beispiel");
        var path = list + "/" + kim.slug();
        coordinator.post(path, "givenName", "Kim", "familyName", "Beispiel", "town", "Mühlacker", "version", "1");
        var late = coordinator.post(
                path, "givenName", "Kim", "familyName", "Beispiel", "town", "Illingen", "version", "1");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("#town").val()).isEqualTo("Illingen");
        assertThat(late.page().select(".kern-alert").text()).contains("Mühlacker");
        assertThat(neighbours.now(kim).orElseThrow().details().town()).isEqualTo("Mühlacker");
        var version = late.page().select("input[name=version]").val();
        coordinator.post(path, "givenName", "Kim", "familyName", "Beispiel", "town", "Illingen", "version", version);
        assertThat(neighbours.now(kim).orElseThrow().details().town()).isEqualTo("Illingen");
    }
}
