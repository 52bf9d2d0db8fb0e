package org.vorort.plan.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.OrganisationTraces;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.tasks.TaskStore.Search;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** What the tasks know about a person: told, forgotten, and moved with a merge. */
@Component
@Order(40)
class TaskTraces implements Traces, OrganisationTraces {

    private static final int ALL = 10_000;

    private final TaskStore store;
    private final TaskTraceStore traces;
    private final TaskEventStore events;
    private final People people;
    private final SignedLinks links;
    private final Texts texts;

    TaskTraces(
            TaskStore store,
            TaskTraceStore traces,
            TaskEventStore events,
            People people,
            SignedLinks links,
            Texts texts) {
        this.store = store;
        this.traces = traces;
        this.events = events;
        this.people = people;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "plan.tasks.title");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        var facts = new ArrayList<Fact>();
        for (var task : of(municipality, person)) {
            var said = new ArrayList<String>();
            said.add(texts.text(language, "plan.tasks.state." + task.state().code()));
            task.due().ifPresent(day -> said.add(texts.text(language, "plan.tasks.due", Formats.date(language, day))));
            said.add(task.origin().words());
            events.of(municipality, task.id()).forEach(event -> said.add(event.words()));
            said.removeIf(String::isEmpty);
            facts.add(new Fact(task.title(), String.join(", ", said)));
        }
        return facts;
    }

    /** What was to be done waits for somebody else; the links of who is erased open nothing any more. */
    @Override
    @Transactional
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {
        for (var task : of(municipality, person)) {
            links.revoke(TellOwners.PURPOSE, task.id().toString());
        }
        people.byId(municipality, person).ifPresent(known -> traces.forget(municipality, person, known.name()));
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        traces.move(municipality, from, to);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        traces.move(municipality, from, to);
    }

    private List<Task> of(MunicipalityId municipality, PersonId person) {
        var theirs = new Search(Optional.empty(), Optional.of(person), Optional.empty(), Optional.empty());
        return store.find(municipality, theirs, ALL, 0);
    }
}
