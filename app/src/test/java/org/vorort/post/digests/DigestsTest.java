package org.vorort.post.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Role;
import org.vorort.kernel.Language;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

class DigestsTest {

    private final House house = House.open();
    private final Town town = aTown();
    private final String mail = UUID.randomUUID() + "@example.org";
    private final Recipient kim = Recipient.byMail("Kim Beispiel", mail);

    @Test
    void several_notices_become_one_mail_newest_first() throws Exception {
        add("paper", "1", "Neu: Haushalt.pdf", "http://localhost:8080/a");
        add("paper", "2", "Neu: Plan.pdf", "");
        add("task", "1", "Aufgabe erledigt", "http://localhost:8080/b");
        assertThat(theNextMorning()).isEqualTo(1);
        var words = house.mailbox().wordsTo(mail);
        assertThat(words)
                .contains("- Aufgabe erledigt http://localhost:8080/b\n- Neu: Plan.pdf\n- Neu: Haushalt.pdf http");
        assertThat(house.mailbox().await(mail).getSubject()).isEqualTo("3 Neuigkeiten für Sie");
        assertThat(theNextMorning()).isZero();
    }

    @Test
    void what_was_written_today_waits_for_the_morning() {
        add("paper", "1", "Neu: Haushalt.pdf", "");
        assertThat(send(Clock.systemUTC().instant().minus(Duration.ofDays(1)))).isZero();
        assertThat(due()).contains(town.id());
    }

    @Test
    void what_is_settled_before_is_not_told_and_an_empty_digest_never_leaves() {
        add("paper", "1", "Neu: Haushalt.pdf", "");
        inTown(() -> {
            house.ask(Digests.class).withdraw(town.id(), "paper", "1");
            return true;
        });
        assertThat(theNextMorning()).isZero();
        assertThat(house.mailbox().to(mail)).isEmpty();
    }

    @Test
    void the_same_thing_told_again_is_told_once_as_it_is_now() {
        add("meeting", "1", "Sitzung am 3.12.2026", "");
        add("meeting", "1", "Sitzung am 4.12.2026", "");
        theNextMorning();
        assertThat(house.mailbox().wordsTo(mail)).contains("4.12.2026").doesNotContain("3.12.2026");
    }

    @Test
    void a_mail_program_declines_with_one_click_and_no_form() throws Exception {
        add("paper", "1", "Neu: Haushalt.pdf", "");
        theNextMorning();
        var sent = house.mailbox().await(mail);
        assertThat(sent.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var path = sent.getHeader("List-Unsubscribe")[0].replaceAll("[<>]|http://localhost:8080", "");
        // Looking changes nothing: some programs open every link.
        assertThat(house.guest().get(path).body()).contains("abbestellen", mail);
        assertThat(Markup.complaints(house.guest().get(path).body())).isEmpty();
        assertThat(add("paper", "2", "Neu: Plan.pdf", "")).isTrue();
        assertThat(oneClick(path)).isEqualTo(204);
        assertThat(add("paper", "3", "Neu: Bericht.pdf", "")).isFalse();
        assertThat(theNextMorning()).isZero();
        assertThat(oneClick(path)).isEqualTo(204);
    }

    @Test
    void whoever_changes_their_mind_gets_the_digest_again() {
        add("paper", "1", "Neu: Haushalt.pdf", "");
        theNextMorning();
        var path = pathIn(house.mailbox().wordsTo(mail));
        var guest = house.guest();
        guest.delete(path + "/subscription");
        assertThat(guest.get(path).heading()).isEqualTo("Sie bekommen keine Sammelmails");
        guest.post(path + "/subscription");
        assertThat(guest.get(path).heading()).contains("abbestellen?");
        assertThat(add("paper", "2", "Neu: Plan.pdf", "")).isTrue();
    }

    @Test
    void a_link_opens_in_its_own_town_only_and_an_invented_one_nowhere() throws Exception {
        add("paper", "1", "Neu: Haushalt.pdf", "");
        theNextMorning();
        var path = pathIn(house.mailbox().wordsTo(mail));
        var elsewhere = path.replace(town.path(), aTown().path());
        assertThat(house.guest().get(elsewhere).status()).isEqualTo(404);
        assertThat(oneClick(elsewhere)).isEqualTo(404);
        assertThat(oneClick(town.path() + "/digest/erfunden")).isEqualTo(404);
        // Every other form still needs its hidden field.
        assertThat(oneClick(path + "/subscription")).isEqualTo(403);
    }

    @Test
    void somebody_without_mail_is_told_in_another_way() {
        var letter = new Recipient("Kim Beispiel", Optional.empty(), List.of("Am Markt 1"));
        var notice = new Notice("paper", "1", "Neu: Haushalt.pdf", "");
        assertThat(inTown(() -> house.ask(Digests.class).add(town.id(), letter, Language.DE, notice)))
                .isFalse();
    }

    @Test
    void while_it_is_quiet_nothing_is_put_together() {
        add("paper", "1", "Neu: Haushalt.pdf", "");
        var now = java.time.LocalTime.now(Clock.system(org.vorort.shell.Formats.ZONE));
        var saved = town.as(Role.COORDINATOR)
                .post(
                        town.path() + "/settings/quiet-hours",
                        "starts",
                        now.minusHours(2).toString().substring(0, 5),
                        "ends",
                        now.plusHours(2).toString().substring(0, 5));
        assertThat(saved.status()).isEqualTo(302);
        assertThat(theNextMorning()).isZero();
        assertThat(send(Clock.systemUTC().instant().plus(Duration.ofHours(36)))).isEqualTo(1);
    }

    @Test
    void who_is_forgotten_is_told_nothing() {
        add("paper", "1", "Neu: Haushalt.pdf", "");
        inTown(() -> {
            house.ask(PostOffice.class).forget(town.id(), java.util.Set.of("Kim Beispiel"), mail);
            return true;
        });
        assertThat(theNextMorning()).isZero();
    }

    private boolean add(String kind, String about, String line, String link) {
        return inTown(
                () -> house.ask(Digests.class).add(town.id(), kim, Language.DE, new Notice(kind, about, line, link)));
    }

    private int theNextMorning() {
        return send(Clock.systemUTC().instant().plus(Duration.ofDays(1)));
    }

    private int send(java.time.Instant now) {
        return Tenancy.in(town.id(), () -> house.ask(SendDigests.class).send(town.id(), now));
    }

    private List<org.vorort.kernel.MunicipalityId> due() {
        return house.ask(SendDigests.class).due(Clock.systemUTC().instant().plus(Duration.ofDays(1)));
    }

    private static String pathIn(String words) {
        return words.replaceAll("(?s).*http://localhost:8080(/[^ ]*/digest/[^\\s]+).*", "$1");
    }

    /** As a mail program does it: without cookie and without our hidden field. */
    private int oneClick(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private <T> T inTown(Supplier<T> work) {
        var transaction = new TransactionTemplate(house.ask(PlatformTransactionManager.class));
        return Tenancy.in(town.id(), () -> transaction.execute(_ -> work.get()));
    }
}
