package org.vorort.meetings.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** The office hears in one mail a day what people have answered by their links. */
class OfficeNewsTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String office = "office@" + town.municipality().slug() + ".example";

    @Test
    void a_decline_a_proposal_and_a_task_that_is_done_come_in_one_mail() {
        group.member("Ayşe", "Kaya");
        officeHasMail();
        var meeting = group.invited(coordinator);
        var link = group.link(group.mail("kaya"));
        House.open().guest().post(link, "answer", "no");
        House.open().guest().post(link + "/proposals", "title", "Fahrdienst", "kind", "discussion");
        coordinator.post(town.path() + "/tasks", "title", "Räume anfragen", "who", "Kaya", "tell", "true");
        var words = House.open().mailbox().wordsTo(group.mail("kaya"), "/task-answers/");
        var answer =
                words.substring(words.indexOf(town.path() + "/task-answers/")).split("\\s", 2)[0];
        House.open().guest().post(answer, "kind", "done", "words", "");
        theNextMorning();
        assertThat(House.open().mailbox().wordsTo(office))
                .contains(
                        "Ayşe Kaya kann nicht kommen: Sitzung der Lenkungsgruppe",
                        meeting + "/invitees",
                        "Ayşe Kaya schlägt für die Tagesordnung vor: Fahrdienst",
                        "Ayşe Kaya meldet als erledigt: Räume anfragen");
        assertThat(House.open().mailbox().to(office)).hasSize(1);
    }

    @Test
    void what_the_office_types_in_is_no_news_to_it() {
        group.member("Ayşe", "Kaya");
        officeHasMail();
        var meeting = group.invited(coordinator);
        var form = coordinator
                .get(meeting + "/invitees")
                .page()
                .select("form[action$=/reply]")
                .first();
        coordinator.post(form.attr("action"), "answer", "no");
        var link = group.link(group.mail("kaya"));
        House.open().guest().post(link + "/proposals", "title", "Fahrdienst", "kind", "discussion");
        theNextMorning();
        assertThat(House.open().mailbox().wordsTo(office))
                .contains("Fahrdienst")
                .doesNotContain("kann nicht kommen");
    }

    private void officeHasMail() {
        coordinator.post(
                town.path() + "/settings/letterhead",
                "sender",
                "Stadt Musterlingen",
                "street",
                "Marktplatz 1",
                "place",
                "75417 Musterlingen",
                "mail",
                office);
    }

    private void theNextMorning() {
        town.rewrite("update post.notice set created_at = created_at - interval '2 days'");
        House.open()
                .ask(SchedulerClient.class)
                .reschedule(TaskInstanceId.of("post-digests", "recurring"), Instant.now());
    }
}
