package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.post.Desk.message;
import static org.vorort.testing.Town.aTown;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.kernel.Language;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class LetterPagesTest {

    private final House house = House.open();
    private final Town town = aTown();
    private final Desk desk = new Desk(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String outbox = town.path() + "/outbox";

    @Test
    void a_message_is_printed_on_the_towns_paper() throws IOException {
        letterhead();
        var to = new Recipient("Zoë Müller-Übel", Optional.empty(), List.of("Am Markt 1", "12345 Testlingen"));
        var words = "Guten Tag,\n\nstimmt das noch?\n\nhttps://example.org/pruefen/abc\n\nFreundliche Grüße\nOlga";
        var id = desk.send(new Message("upkeep", Language.DE, to, "Stimmt das noch?", words));
        var answer = coordinator.get(outbox + "/" + id + "/letter");
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(text(answer.bytes()))
                .contains("Stadt Testlingen am See", "Zoë Müller-Übel", "Am Markt 1", "12345 Testlingen")
                .contains("Guten Tag,", "stimmt das noch?", "https://example.org/pruefen/abc", "Freundliche Grüße");
        assertThat(coordinator.get(outbox + "/" + id).page().select("a[href$=/letter]"))
                .hasSize(1);
    }

    @Test
    void everything_that_waits_is_printed_together_and_noted_together() throws IOException {
        var first = desk.sendWithoutMailServer(message(Desk.freshAddress()));
        var second = desk.sendWithoutMailServer(message(Desk.freshAddress()));
        var list = coordinator.get(outbox + "?state=kept").page();
        var newest = list.select("input[name=newest]").attr("value");
        var later = desk.sendWithoutMailServer(message(Desk.freshAddress()));
        var printed = coordinator.get(outbox + "/letters");
        assertThat(pages(printed.bytes())).isEqualTo(3);
        coordinator.post(outbox + "/letters/hand-over", "newest", newest, "note", "am Montag eingeworfen");
        assertThat(desk.find(first).orElseThrow().state()).isEqualTo(MessageState.HANDED_OVER);
        assertThat(desk.find(second).orElseThrow().state()).isEqualTo(MessageState.HANDED_OVER);
        assertThat(desk.find(later).orElseThrow().state()).isEqualTo(MessageState.KEPT);
    }

    @Test
    void where_nothing_waits_nothing_is_printed() {
        assertThat(coordinator.get(outbox + "/letters").status()).isEqualTo(404);
    }

    @Test
    void a_personal_way_in_on_its_way_is_not_printed() {
        var id = desk.inTransaction(
                () -> house.ask(PostOffice.class).sendPersonal(Sender.of(town.id()), message(Desk.freshAddress())));
        desk.await(id, MessageState.SENT);
        assertThat(coordinator.get(outbox + "/" + id + "/letter").status()).isEqualTo(404);
    }

    @Test
    void whoever_answers_a_mail_reaches_the_office() throws Exception {
        letterhead();
        var address = Desk.freshAddress();
        desk.send(message(address));
        var mail = house.mailbox().await(address);
        assertThat(mail.getReplyTo()[0]).hasToString("rathaus@testlingen.example");
        assertThat(mail.getFrom()[0].toString()).contains("Stadt Testlingen am See", "vorort@testlingen.example");
    }

    private void letterhead() {
        var saved = coordinator.post(
                town.path() + "/settings/letterhead",
                "sender",
                "Stadt Testlingen am See",
                "street",
                "Rathausplatz 1",
                "place",
                "12345 Testlingen",
                "mail",
                "rathaus@testlingen.example");
        assertThat(saved.status()).isEqualTo(302);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
