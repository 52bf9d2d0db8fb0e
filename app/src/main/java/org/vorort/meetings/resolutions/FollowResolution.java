package org.vorort.meetings.resolutions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.Tasks;
import org.vorort.plan.tasks.TellOwners;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Writes down what becomes of a resolution, and gives it as a task to whoever carries it out. */
@Service
public class FollowResolution {

    static final String ORIGIN = "resolution";

    /** So much of a resolution's text makes the title of its task. */
    private static final int LONGEST_TITLE = 300;

    private final ResolutionStore store;
    private final Bodies bodies;
    private final Tasks tasks;
    private final TellOwners tellOwners;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    FollowResolution(
            ResolutionStore store,
            Bodies bodies,
            Tasks tasks,
            TellOwners tellOwners,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.tasks = tasks;
        this.tellOwners = tellOwners;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param gives whether it becomes a task as well, of which the owner is told
     * @return false where somebody else changed it meanwhile; nothing is written then
     */
    @Transactional
    public boolean follow(
            MunicipalityId municipality, Resolution resolution, FollowUp followUp, boolean gives, Visitor.Actor by) {
        if (!store.save(municipality, resolution, followUp, clock.instant())) {
            return false;
        }
        var subject = new Audit.Subject("resolution", resolution.id().toString(), resolution.name());
        audit.record(by, "resolutionFollowed", subject, resolution.followUp().texts(), followUp.texts());
        if (gives) {
            var draft = new Tasks.Draft(
                    title(resolution), followUp.owner(), followUp.due(), origin(municipality, resolution));
            tellOwners.given(municipality, List.of(tasks.give(municipality, draft, by)), by);
        }
        return true;
    }

    private String title(Resolution resolution) {
        var said = texts.text(
                Language.DE, "meetings.resolutions.task", resolution.passed().number(), resolution.text());
        return said.length() > LONGEST_TITLE ? said.substring(0, LONGEST_TITLE - 1) + "…" : said;
    }

    private Task.Origin origin(MunicipalityId municipality, Resolution resolution) {
        var body = resolution.passed().body();
        var words = texts.text(
                Language.DE,
                "meetings.resolutions.task.origin",
                bodies.byId(municipality, body).map(Body::name).orElse(""),
                Formats.date(Language.DE, resolution.passed().on()));
        return new Task.Origin(ORIGIN, Optional.of(resolution.id()), Optional.of(body.value()), words);
    }
}
