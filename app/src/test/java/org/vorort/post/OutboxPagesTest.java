package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.post.Desk.message;
import static org.vorort.testing.Town.aTown;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.kernel.Language;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class OutboxPagesTest {

    private final House house = House.open();
    private final Town town = aTown();
    private final Desk desk = new Desk(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String outbox = town.path() + "/outbox";
    private final String address = Desk.freshAddress();

    @Test
    void an_empty_outbox_says_what_will_stand_there() {
        var page = coordinator.get(outbox).page();
        assertThat(page.select("h1").text()).isEqualTo("Postausgang");
        assertThat(page.select(".vo-empty h2").text()).isEqualTo("Noch keine Nachrichten");
        assertThat(page.select("nav a[aria-current=page]").text()).contains("Postausgang");
    }

    @Test
    void the_list_shows_every_message_with_its_state() {
        var id = desk.send(message(address));
        desk.await(id, MessageState.SENT);
        var row = coordinator.get(outbox).page().select("tbody tr").first();
        assertThat(row.text()).contains("Zoë Müller-Übel", address, "Stimmt das noch?", "gesendet");
        assertThat(row.select("a").attr("href")).isEqualTo(outbox + "/" + id);
        coordinator.get("/language/en");
        assertThat(coordinator.get(outbox).heading()).isEqualTo("Outbox");
    }

    @Test
    void the_list_is_filtered_by_state_and_searched_by_recipient() {
        desk.in(MessageState.FAILED, message(address));
        desk.sendWithoutMailServer(message(Desk.freshAddress()));
        assertThat(rows(outbox)).isEqualTo(2);
        assertThat(rows(outbox + "?state=failed")).isEqualTo(1);
        assertThat(rows(outbox + "?q=" + address.substring(0, 12))).isEqualTo(1);
        assertThat(rows(outbox + "?q=m%C3%BCller&state=kept")).isEqualTo(1);
        assertThat(rows(outbox + "?q=%25")).isZero();
        assertThat(rows(outbox + "?state=nonsense")).isEqualTo(2);
        assertThat(coordinator.get(outbox).body()).contains("Eine Nachricht kam nicht an");
    }

    @Test
    void a_long_list_has_pages() {
        for (var number = 0; number < 51; number++) {
            desk.sendWithoutMailServer(message(address));
        }
        assertThat(rows(outbox)).isEqualTo(50);
        assertThat(rows(outbox + "?q=M%C3%BCller&page=2")).isEqualTo(1);
        assertThat(coordinator
                        .get(outbox + "?q=M%C3%BCller")
                        .page()
                        .select("a[rel=next]")
                        .attr("href"))
                .isEqualTo(outbox + "?q=M%C3%BCller&page=2");
    }

    @Test
    void a_kept_message_shows_its_words_and_its_link_to_copy() {
        var id = desk.sendWithoutMailServer(message(address));
        var page = coordinator.get(outbox + "/" + id).page();
        assertThat(page.select("input[readonly]").attr("value")).isEqualTo("http://localhost:8080/pruefen/abc");
        assertThat(page.select(".vo-words").first().wholeText()).contains("Guten Tag Zoë Müller-Übel,\n\nbitte");
        assertThat(page.select("main a[href*=pruefen]")).isEmpty();
    }

    @Test
    void a_kept_message_is_sent_by_hand_once_there_is_a_mail_server() {
        var id = desk.sendWithoutMailServer(message(address));
        assertThat(coordinator.post(outbox + "/" + id + "/sending").location()).isEqualTo(outbox + "/" + id);
        house.mailbox().await(address);
        desk.await(id, MessageState.SENT);
        assertThat(desk.history(id).get(1).actor()).isEqualTo("Kim Beispiel");
    }

    @Test
    void sending_again_carries_another_copy() throws Exception {
        var id = desk.send(message(address));
        desk.await(id, MessageState.SENT);
        sendAgain(id);
        assertThat(house.mailbox().to(address)).hasSize(2);
        assertThat(house.mailbox().to(address).get(1).getMessageID()).startsWith("<" + id + ".2.");
    }

    @Test
    void handing_over_needs_a_word_about_how() {
        var id = desk.sendWithoutMailServer(message(address));
        var refused = coordinator.post(outbox + "/" + id + "/hand-over", "note", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Bitte schreiben Sie kurz");
        coordinator.post(outbox + "/" + id + "/hand-over", "note", "am Telefon vorgelesen");
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MessageState.HANDED_OVER);
        assertThat(coordinator.get(outbox + "/" + id).body()).contains("am Telefon vorgelesen");
    }

    @Test
    void a_message_called_off_is_not_sent() {
        var id = desk.in(MessageState.WAITING, message(address));
        coordinator.post(outbox + "/" + id + "/cancellation");
        assertThat(desk.carry(id)).isEmpty();
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MessageState.CANCELLED);
        assertThat(house.mailbox().to(address)).isEmpty();
    }

    @Test
    void what_is_being_sent_cannot_be_changed() {
        var id = desk.in(MessageState.SENDING, message(address));
        assertThat(coordinator.post(outbox + "/" + id + "/sending").status()).isEqualTo(409);
        assertThat(coordinator.post(outbox + "/" + id + "/cancellation").status())
                .isEqualTo(409);
    }

    @Test
    void a_personal_way_in_is_shown_to_nobody_once_it_is_on_its_way() {
        var id = desk.inTransaction(
                () -> house.ask(PostOffice.class).sendPersonal(Sender.of(town.id()), message(address)));
        desk.await(id, MessageState.SENT);
        assertThat(desk.find(id).orElseThrow().body()).isEmpty();
        assertThat(coordinator.get(outbox + "/" + id).body()).doesNotContain("/pruefen/abc");
    }

    @Test
    void another_municipality_and_the_server_do_not_show_it() {
        var id = desk.sendWithoutMailServer(message(address));
        var other = aTown();
        assertThat(other.as(Role.COORDINATOR)
                        .get(other.path() + "/outbox/" + id)
                        .status())
                .isEqualTo(404);
        var operator = Town.operator();
        assertThat(operator.get("/outbox/" + id).status()).isEqualTo(404);
        assertThat(operator.get("/outbox").body()).doesNotContain(address);
    }

    @Test
    void only_the_coordinator_reads_the_outbox() {
        desk.sendWithoutMailServer(message(address));
        assertThat(town.as(Role.LEADERSHIP).get(outbox).status()).isEqualTo(403);
        assertThat(coordinator.get("/outbox").status()).isEqualTo(403);
        assertThat(house.guest().get(outbox).location()).startsWith("/sign-in");
    }

    @Test
    void the_operator_reads_the_outbox_of_the_server() {
        var to = new Recipient("Olga Betrieb", Optional.empty(), List.of());
        var id = desk.inTransaction(() -> house.ask(PostOffice.class)
                .sendPersonal(Sender.SERVER, new Message("signIn", Language.DE, to, "Anmelden", "Guten Tag")));
        var page = Town.operator().get("/outbox/" + id);
        assertThat(page.heading()).isEqualTo("Anmelden");
        assertThat(page.body()).contains("Guten Tag");
    }

    /** The task of the first sending is put away a moment after the state is known. */
    private void sendAgain(MessageId id) {
        for (var tries = 0; tries < 100; tries++) {
            if (coordinator.post(outbox + "/" + id + "/sending").status() != 409) {
                break;
            }
        }
        for (var looks = 0; looks < 400 && house.mailbox().to(address).size() < 2; looks++) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private int rows(String path) {
        return coordinator.get(path).page().select("tbody tr").size();
    }
}
