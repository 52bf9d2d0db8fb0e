package org.vorort.actors.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.People;
import org.vorort.actors.PersonDetails;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ConsentPagesTest {

    private final Town town = Town.aTown();
    private final String chor = town.path() + "/organisations/chor";
    private Guest coordinator;

    @BeforeEach
    void anOrganisation() {
        coordinator = town.as(Role.COORDINATOR);
        coordinator.post(town.path() + "/organisations", "name", "Chor");
    }

    @Test
    void a_consent_is_given_once_and_taken_back() {
        assertThat(coordinator.get(chor).body()).contains("Ohne Einwilligung");
        give(chor, "directory", "2026-01-05");
        assertThat(coordinator.get(chor).body()).contains("Im öffentlichen Verzeichnis stehen", "seit 05.01.2026");
        assertThat(give(chor, "directory", "2026-01-06").body()).contains("gilt schon");
        var withdrawal = coordinator
                .get(chor + "/consents")
                .page()
                .select(".vo-confirm__box")
                .attr("action");
        coordinator.delete(withdrawal);
        assertThat(coordinator.get(chor).body()).contains("Ohne Einwilligung");
        assertThat(coordinator.get(chor + "/consents").body()).contains("1 zurückgenommene Einwilligung");
        assertThat(coordinator.delete(withdrawal).status()).isEqualTo(404);
    }

    @Test
    void people_consent_likewise() {
        Tenancy.run(
                town.id(),
                () -> House.open()
                        .ask(People.class)
                        .create(
                                town.id(),
                                new People.Draft(PersonDetails.named("Anna", "Muster"), "", Map.of()),
                                Visitor.Actor.named("Test")));
        var anna = town.path() + "/people/anna-muster";
        assertThat(give(anna, "photo", "2026-01-05").location()).isEqualTo(anna + "/consents");
        assertThat(coordinator.get(anna + "/consents").body()).contains("Auf Fotos zu sehen sein");
    }

    @Test
    void a_consent_needs_purpose_source_and_a_day_that_was() {
        var answer = coordinator.post(chor + "/consents", "purpose", "alles", "on", "3000-01-01", "source", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".vo-errors li")).hasSize(3);
        assertThat(give(chor, "map", "gestern").body()).contains("kein Datum");
    }

    @Test
    void another_town_and_members_stay_outside() {
        var elsewhere = Town.aTown();
        assertThat(elsewhere
                        .as(Role.COORDINATOR)
                        .get(elsewhere.path() + "/organisations/chor/consents")
                        .status())
                .isEqualTo(404);
        assertThat(town.as(Role.MEMBER).get(chor + "/consents").status()).isEqualTo(403);
    }

    private Guest.Answer give(String whose, String purpose, String on) {
        return coordinator.post(whose + "/consents", "purpose", purpose, "on", on, "source", "am Telefon");
    }
}
