package org.vorort.actors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.actors.PersonField;
import org.vorort.actors.consents.Purpose;
import org.vorort.identity.Role;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Guest;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

/** The pages about people and places, wide and narrow, in both languages, in a real browser and before a validator. */
@Tag("browser")
class PeopleInBrowserTest {

    private static final List<Sight> SIGHTS = List.of(Sight.wide("de"), Sight.narrow("en"));

    private static Town town;
    private static Guest coordinator;

    @BeforeAll
    static void somebody_with_long_words() {
        town = Town.aTown();
        coordinator = town.as(Role.COORDINATOR);
        var neighbours = new Neighbours(town);
        var kim = neighbours.person(
                Map.of(
                        PersonField.GIVEN_NAME,
                        "Kim",
                        PersonField.FAMILY_NAME,
                        "Beispiel-Mustermann",
                        PersonField.PHONE,
                        "+4970411234",
                        PersonField.MAIL,
                        "kim.beispiel-mustermann@elternverein-muehlacker-und-umgebung.example.org",
                        PersonField.CONTACT_WAY,
                        "mail",
                        PersonField.LANGUAGES,
                        "de; tr; ar",
                        PersonField.NOTE,
                        "Nur vormittags anrufen"),
                Map.of("otherPhone", "0170 oder 0171?"));
        var robin = neighbours.person("Robin", "Muster");
        var provider = neighbours.organisation("Türkischer Elternverein Mühlacker und Umgebung e. V.", "A13");
        neighbours.deputised(kim, provider, "Vorsitz", robin);
        neighbours.deputised(robin, provider, "Kasse", kim);
        neighbours.former(kim, neighbours.organisation("Sportfreunde", "A11"), "Kasse");
        neighbours.agrees(kim, Purpose.DIRECTORY);
        var places = town.path() + "/places";
        coordinator.post(places, "name", "Treff", "organisation", provider.slug(), "phone", "07041 1234");
        coordinator.post(places, "name", "Café am Tor", "organisation", provider.slug(), "kind", "Café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people",
                "/people?group=A13&q=elternverein",
                "/people/new",
                "/people/kim-beispiel-mustermann",
                "/people/kim-beispiel-mustermann/edit",
                "/people/kim-beispiel-mustermann/own-data",
                "/places",
                "/places/treff",
                "/places/treff/edit"
            })
    void nobody_is_kept_out(String path) {
        for (var sight : SIGHTS) {
            coordinator.get("/language/" + sight.language() + "?back=/");
            var answer = coordinator.get(town.path() + path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Markup.complaints(answer.body())).as(path).isEmpty();
            try (var visit = Browser.open().visit(coordinator, town.path() + path, sight)) {
                assertThat(visit.barriers()).as(path + " " + sight).isEmpty();
            }
        }
    }
}
