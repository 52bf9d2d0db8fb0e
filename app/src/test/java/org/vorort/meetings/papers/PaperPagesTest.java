package org.vorort.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class PaperPagesTest {

    private static final byte[] TEXT = "Bericht für die Sitzung".getBytes(StandardCharsets.UTF_8);

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final Guest guest = House.open().guest();
    private Guest coordinator;
    private String meeting;

    @BeforeEach
    void invited() {
        coordinator = town.as(Role.COORDINATOR);
        group.member("Ayşe", "Kaya");
        meeting = group.invited(coordinator);
    }

    @Test
    void whoever_was_invited_finds_the_papers_behind_their_link() {
        assertThat(upload(TEXT, "Bericht.exe").location()).isEqualTo(meeting + "/papers");
        var link = group.link(group.mail("kaya"));
        var shown = guest.get(link).page().select("a[href*=/papers/]");
        assertThat(shown.text()).isEqualTo("Bericht.txt");
        var paper = guest.get(shown.attr("href"));
        assertThat(paper.bytes()).isEqualTo(TEXT);
        var headers = paper.response().headers();
        assertThat(headers.firstValue("content-disposition").orElseThrow()).startsWith("attachment");
        assertThat(headers.firstValue("x-content-type-options").orElseThrow()).isEqualTo("nosniff");
        assertThat(headers.firstValue("content-type").orElseThrow()).startsWith("text/plain");

        var id = shown.attr("href").replaceAll(".*/", "");
        coordinator.delete(meeting + "/papers/" + id);
        assertThat(guest.get(shown.attr("href")).status()).isEqualTo(404);
        assertThat(coordinator.get(town.path() + "/audit").body())
                .contains("Unterlage hinzugefügt", "Unterlage entfernt");
    }

    @Test
    void the_invitation_names_the_papers_that_are_there_already() {
        var next = group.planned(coordinator, 60);
        coordinator.upload(next + "/papers", "file", "Haushalt.txt", TEXT, "item", "", "open", "");
        assertThat(coordinator
                        .get(next + "/invitation")
                        .page()
                        .select("main li")
                        .eachText())
                .contains("Haushalt.txt");
        coordinator.post(next + "/invitation");
        assertThat(House.open().mailbox().wordsTo(group.mail("kaya"), 2))
                .contains("Unterlagen, die Sie unter Ihrem Link finden:", "- Haushalt.txt");
    }

    @Test
    void two_hundred_megabytes_are_enough_for_a_meeting() {
        upload(TEXT, "Bericht.txt");
        town.rewrite("update meetings.paper set content = convert_to(repeat('a', 199999990), 'UTF8')");
        var refused = upload(TEXT, "Noch einer.txt");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("200 MB");
        assertThat(coordinator.get(meeting + "/papers").page().text()).contains("Bericht.txt");
    }

    @Test
    void a_refused_file_is_named_and_nothing_is_kept() {
        var refused = upload("<html><script>".getBytes(StandardCharsets.UTF_8), "Plan.pdf");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("„Plan.pdf“ ist keine Datei, die wir annehmen.");
        var large = upload(new byte[ReadPaper.MOST_BYTES + 1], "Fotos.pdf");
        assertThat(large.body()).contains("„Fotos.pdf“ ist größer als 20 MB");
        assertThat(upload(new byte[0], "leer.txt").status()).isEqualTo(422);
        assertThat(coordinator.get(meeting + "/papers").body()).contains("Noch gibt es keine Unterlagen.");
    }

    @Test
    void a_paper_opens_for_its_own_meeting_alone() {
        upload(TEXT, "Bericht.txt");
        var path = coordinator
                .get(meeting + "/papers")
                .page()
                .select("a[href*=/papers/]")
                .attr("href");
        var id = path.replaceAll(".*/", "");
        var other = group.planned(coordinator, 60);
        assertThat(coordinator.get(other + "/papers/" + id).status()).isEqualTo(404);
        assertThat(guest.get(town.path() + "/invitations/quatsch/papers/" + id).status())
                .isEqualTo(404);
        var elsewhere = Town.aTown();
        var link = group.link(group.mail("kaya")) + "/papers/" + id;
        assertThat(guest.get(link).status()).isEqualTo(200);
        assertThat(guest.get(link.replace(town.path(), elsewhere.path())).status())
                .isEqualTo(404);
        assertThat(town.as(Role.MEMBER).get(path).status()).isEqualTo(403);
        assertThat(guest.get(path).status()).isNotEqualTo(200);
    }

    private Guest.Answer upload(byte[] content, String name) {
        return coordinator.upload(meeting + "/papers", "file", name, content, "item", "", "open", "");
    }
}
