package org.vorort.plan.tasks;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.reach.Reach;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.plan.tasks.TaskEvent.Kind;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Writes to owners what they have taken on: one message each with all of it, and for every task a link to answer by. */
@Service
public class TellOwners {

    static final String PURPOSE = "task";

    /** Long enough for a task that is postponed; whoever answers late shall not stand before a closed door. */
    private static final Duration VALIDITY = Duration.ofDays(400);

    private final Tasks tasks;
    private final Reach reach;
    private final SignedLinks links;
    private final PostOffice post;
    private final Municipalities municipalities;
    private final Texts texts;
    private final Clock clock;
    private final String url;

    TellOwners(
            Tasks tasks,
            Reach reach,
            SignedLinks links,
            PostOffice post,
            Municipalities municipalities,
            Texts texts,
            Clock clock,
            @Value("${vorort.url}") String url) {
        this.tasks = tasks;
        this.reach = reach;
        this.links = links;
        this.post = post;
        this.municipalities = municipalities;
        this.texts = texts;
        this.clock = clock;
        this.url = url;
    }

    /** Says what was given. @return how many owners were written to; tasks without an owner wait for one */
    @Transactional
    public int given(MunicipalityId municipality, List<Task> given, Visitor.Actor by) {
        return write(municipality, given, Kind.TOLD, by);
    }

    /** Reminds of what is due. */
    @Transactional
    int remind(MunicipalityId municipality, List<Task> due, Visitor.Actor by) {
        return write(municipality, due, Kind.REMINDED, by);
    }

    private int write(MunicipalityId municipality, List<Task> given, Kind kind, Visitor.Actor by) {
        var owners = new LinkedHashMap<Task.Owner, List<Task>>();
        for (var task : given) {
            if (!task.owner().equals(Task.Owner.NOBODY)) {
                owners.computeIfAbsent(task.owner(), _ -> new ArrayList<>()).add(task);
            }
        }
        var written = 0;
        for (var entry : owners.entrySet()) {
            var recipient = recipient(municipality, entry.getKey());
            if (recipient.isPresent()) {
                write(municipality, recipient.get(), entry.getValue(), kind, by);
                written++;
            }
        }
        return written;
    }

    private void write(
            MunicipalityId municipality, Recipient recipient, List<Task> theirs, Kind kind, Visitor.Actor by) {
        var town = municipalities.find(municipality).orElseThrow();
        var lines = new ArrayList<String>();
        for (var task : theirs) {
            var link = links.issue(PURPOSE, task.id().toString(), VALIDITY, false, by.name());
            lines.add(line(task, url + town.path() + "/task-answers/" + link.token()));
            tasks.tell(municipality, task.id(), new TaskEvent(clock.instant(), kind, task.due(), "", by.name()));
        }
        var key = "plan.tasks.mail." + kind.code();
        var message = new Message(
                "task",
                Language.DE,
                recipient,
                texts.count(Language.DE, key + ".subject", theirs.size()),
                texts.text(
                        Language.DE,
                        key + ".body",
                        recipient.name(),
                        String.join("\n\n", lines),
                        by.name(),
                        town.name()));
        post.send(municipality, message, by);
    }

    private String line(Task task, String link) {
        var due = task.due().map(day -> Formats.date(Language.DE, day));
        var words = due.isPresent()
                ? texts.text(Language.DE, "plan.tasks.mail.line", task.title(), due.get())
                : texts.text(Language.DE, "plan.tasks.mail.lineWithoutDay", task.title());
        var origin = task.origin().words();
        return words + (origin.isBlank() ? "" : "\n" + origin) + "\n" + link;
    }

    private Optional<Recipient> recipient(MunicipalityId municipality, Task.Owner owner) {
        return owner.person()
                .flatMap(person -> reach.person(municipality, person))
                .or(() -> owner.organisation().flatMap(organisation -> reach.organisation(municipality, organisation)));
    }
}
