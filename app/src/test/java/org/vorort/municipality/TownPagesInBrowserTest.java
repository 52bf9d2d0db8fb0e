package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.identity.Role;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

/** Every page of the room, wide and narrow, in both languages, in a real browser and before a validator. */
@Tag("browser")
class TownPagesInBrowserTest {

    private static final Sight[] SIGHTS = {
        Sight.wide("de"),
        Sight.narrow("de"),
        Sight.narrow("en"),
        Sight.wide("en").dark()
    };

    private static Town town;
    private static Guest coordinator;
    private static Guest operator;

    @BeforeAll
    static void a_town_that_has_said_much() throws IOException {
        town = Town.aTown("Vielsprachingen");
        coordinator = town.as(Role.COORDINATOR);
        operator = Town.operator();
        var settings = town.path() + "/settings/";
        coordinator.post(settings + "languages/de", "title", "Willkommen", "body", "Wir helfen gern.\n\nKommen Sie!");
        coordinator.post(settings + "languages/ar", "title", "أهلا وسهلا", "body", "نحن هنا من أجلكم.");
        coordinator.post(
                settings + "letterhead",
                "sender",
                "Stadt Vielsprachingen",
                "street",
                "Marktplatz 1",
                "place",
                "12345 Vielsprachingen",
                "phone",
                "07041 876-0",
                "mail",
                "integration@vielsprachingen.example",
                "web",
                "www.vielsprachingen.example",
                "hours",
                "dienstags 9 bis 12 Uhr");
        coordinator.upload(settings + "coat-of-arms", "picture", "wappen.png", picture());
        coordinator.post(settings + "potentials", "p1", "Am Brunnen trifft man sich.");
        operator.post("/towns" + Town.aTown().path() + "/archival");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=vielsprach", "/?q=vilsprachingn", "/vielsprachingen"})
    void nobody_is_kept_out_of_the_open_pages(String path) {
        assertOpen(House.open().guest(), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/settings",
                "/settings/letterhead",
                "/settings/languages",
                "/settings/languages/ar",
                "/settings/potentials"
            })
    void nobody_is_kept_out_of_the_settings(String path) {
        assertOpen(coordinator, town.path() + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/towns", "/towns/new", "/towns/import"})
    void nobody_is_kept_out_of_the_keeping_of_towns(String path) {
        assertOpen(operator, path);
    }

    private static void assertOpen(Guest guest, String path) {
        for (var language : List.of("de", "en")) {
            var answer = guest.speaking(language).get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Markup.complaints(answer.body())).as(path).isEmpty();
        }
        for (var sight : SIGHTS) {
            try (var visit = Browser.open().visit(guest, path, sight)) {
                assertThat(visit.barriers()).as(path + " " + sight).isEmpty();
            }
        }
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
