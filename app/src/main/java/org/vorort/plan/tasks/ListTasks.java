package org.vorort.plan.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.tasks.TaskStore.Search;
import org.vorort.shell.Formats;
import org.vorort.shell.Paging;

/** The tasks of a municipality by how they stand, with the names of their owners. */
@Service
class ListTasks {

    /** How tasks stand, in the order in which they are shown; overdue ones are open ones as well. */
    static final List<String> TABS = List.of("open", "overdue", "impossible", "done", "dropped");

    /** One task in the list. @param owner its owner's name, empty where nobody has it */
    record Line(Task task, String owner) {}

    /** How many tasks a tab has. */
    record Count(String tab, long number) {}

    /** A page of the list. @param counts how many there are in each tab, in the order of the tabs */
    record Excerpt(List<Line> lines, List<Count> counts, Paging paging) {}

    private final TaskStore store;
    private final ChooseOwner owners;
    private final Clock clock;

    ListTasks(TaskStore store, ChooseOwner owners, Clock clock) {
        this.store = store;
        this.owners = owners;
        this.clock = clock;
    }

    /** @param path of the list, without tab and page */
    @Transactional(readOnly = true)
    Excerpt list(MunicipalityId municipality, String tab, String path, int page, int rows) {
        var counts = new ArrayList<Count>();
        for (var one : TABS) {
            counts.add(new Count(one, store.count(municipality, search(one))));
        }
        var total = counts.get(TABS.indexOf(tab)).number();
        var paging = Paging.of(path + "?tab=" + tab, page, rows, total);
        var lines = store.find(municipality, search(tab), paging.size(), paging.offset()).stream()
                .map(task -> new Line(task, owners.name(municipality, task.owner())))
                .toList();
        return new Excerpt(lines, counts, paging);
    }

    private Search search(String tab) {
        return tab.equals("overdue")
                ? new Search(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(today()))
                : Search.in(TaskState.of(tab).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
