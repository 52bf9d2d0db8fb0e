package org.vorort.plan.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** Tasks as the search finds them: by what is to be done, where it comes from and who has taken it on. */
@Service
class SearchedTasks implements Searchable {

    private static final String TASK = "task";

    private final TaskStore store;
    private final People people;
    private final Organisations organisations;

    SearchedTasks(TaskStore store, People people, Organisations organisations) {
        this.store = store;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public String subject() {
        return TASK;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(TASK, "plan.tasks.searched", "plan.tasks.title", 90));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return store.ids(municipality);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        var tasks = store.byIds(municipality, ids);
        var names = names(municipality, tasks);
        return tasks.stream().map(task -> card(task, names)).toList();
    }

    private static Card card(Task task, Map<UUID, String> names) {
        var about = owners(task);
        var words = new ArrayList<String>();
        about.forEach(owner -> words.add(names.getOrDefault(owner, "")));
        var lastDay = Card.lastDay(!task.isOpen());
        var context = task.origin().words();
        // The leadership reads the list; a page of its own has a task only at the office.
        var tab = "/tasks?tab=" + task.state().code();
        var sides = List.of(
                new Card.Side(
                        Readers.of(Role.COORDINATOR), "/tasks/" + task.id(), task.title(), context, words, lastDay),
                new Card.Side(Readers.of(Role.LEADERSHIP), tab, task.title(), context, words, lastDay));
        return new Card(task.id().value(), TASK, task.due(), about, sides);
    }

    private static Set<UUID> owners(Task task) {
        var owners = new HashSet<UUID>();
        task.owner().person().map(PersonId::value).ifPresent(owners::add);
        task.owner().organisation().map(OrganisationId::value).ifPresent(owners::add);
        return owners;
    }

    private Map<UUID, String> names(MunicipalityId municipality, List<Task> tasks) {
        var persons = new HashSet<PersonId>();
        var others = new HashSet<OrganisationId>();
        for (var task : tasks) {
            task.owner().person().ifPresent(persons::add);
            task.owner().organisation().ifPresent(others::add);
        }
        var names = new HashMap<UUID, String>();
        people.byIds(municipality, persons).forEach(one -> names.put(one.id().value(), one.name()));
        organisations
                .byIds(municipality, others)
                .forEach(one -> names.put(one.id().value(), one.name()));
        return names;
    }
}
