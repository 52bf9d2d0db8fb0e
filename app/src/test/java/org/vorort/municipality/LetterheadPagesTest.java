package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;

class LetterheadPagesTest {

    @Test
    void the_sender_stands_on_letters_and_the_contact_on_the_start_page() {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        var answer = coordinator.post(
                town.path() + "/settings/letterhead",
                "sender",
                "Stadt Testlingen",
                "street",
                "Marktplatz 1",
                "place",
                "75417 Testlingen",
                "phone",
                "07041 876-0",
                "mail",
                "integration@testlingen.example",
                "web",
                "www.testlingen.example");
        assertThat(answer.location()).isEqualTo(town.path() + "/settings/letterhead");

        var page = House.open().guest().get(town.path()).page();
        assertThat(page.select("a[href=tel:070418760]").text()).isEqualTo("07041 876-0");
        assertThat(page.select("a[href=mailto:integration@testlingen.example]")).hasSize(1);
        assertThat(page.select("a[href=https://www.testlingen.example]")).hasSize(1);

        var head = Tenancy.in(
                town.id(), () -> House.open().ask(Municipalities.class).letterhead(town.id()));
        assertThat(head.town()).isEqualTo("Stadt Testlingen");
        assertThat(head.senderLine()).isEqualTo("Stadt Testlingen · Marktplatz 1 · 75417 Testlingen");
        assertThat(head.addressLines()).containsExactly("Marktplatz 1", "75417 Testlingen");
    }

    @Test
    void a_letter_of_a_town_without_an_office_carries_its_name() {
        var town = aTown();
        var head = Tenancy.in(
                town.id(), () -> House.open().ask(Municipalities.class).letterhead(town.id()));
        assertThat(head.town()).isEqualTo(town.municipality().name());
        assertThat(head.coatOfArms()).isEmpty();
    }

    @Test
    void an_address_that_would_run_a_script_is_refused() {
        var town = aTown();
        var answer = town.as(Role.COORDINATOR)
                .post(town.path() + "/settings/letterhead", "web", "javascript:alert(1)", "mail", "keine Adresse");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=#web], a[href=#mail]")).hasSize(2);
        assertThat(answer.page().select("input[name=mail]").val()).isEqualTo("keine Adresse");
    }

    @Test
    void the_coat_of_arms_hangs_on_the_start_page_until_it_is_taken_down() throws IOException {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        var path = town.path() + "/settings/coat-of-arms";
        assertThat(coordinator.upload(path, "picture", "wappen.png", picture()).location())
                .isEqualTo(town.path() + "/settings/letterhead");

        var guest = House.open().guest();
        assertThat(guest.get(town.path()).page().select("img[src=" + town.path() + "/coat-of-arms]"))
                .hasSize(1);
        var answer = guest.get(town.path() + "/coat-of-arms");
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.bytes())).getWidth())
                .isEqualTo(40);

        coordinator.delete(path);
        assertThat(guest.get(town.path() + "/coat-of-arms").status()).isEqualTo(404);
    }

    @Test
    void what_is_no_picture_is_refused_with_one_sentence() {
        var town = aTown();
        var answer = town.as(Role.COORDINATOR)
                .upload(
                        town.path() + "/settings/coat-of-arms",
                        "picture",
                        "wappen.png",
                        "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#picture-error").text()).contains("kein PNG");
    }

    @Test
    void the_sample_letter_is_a_pdf() throws IOException {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        coordinator.upload(town.path() + "/settings/coat-of-arms", "picture", "wappen.png", picture());
        var answer = coordinator.get(town.path() + "/settings/letterhead/preview");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-");
    }

    @Test
    void another_towns_coordinator_is_kept_out() throws IOException {
        var town = aTown();
        var stranger = aTown().as(Role.COORDINATOR);
        assertThat(stranger.get(town.path() + "/settings/letterhead").status()).isEqualTo(403);
        assertThat(stranger.upload(town.path() + "/settings/coat-of-arms", "picture", "w.png", picture())
                        .status())
                .isEqualTo(403);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
