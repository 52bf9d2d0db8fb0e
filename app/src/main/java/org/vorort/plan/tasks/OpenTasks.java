package org.vorort.plan.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;
import org.vorort.plan.tasks.TaskStore.Search;
import org.vorort.shell.Formats;

/** Tasks whose day has passed, and those whose owner says that they cannot be done. */
@Component
@Order(5)
class OpenTasks implements OpenWork {

    private final TaskStore store;
    private final Clock clock;

    OpenTasks(TaskStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var overdue = new Search(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(today));
        return Stream.of(
                        new Waiting(
                                "plan.tasks.waiting.overdue", store.count(municipality, overdue), "/tasks?tab=overdue"),
                        new Waiting(
                                "plan.tasks.waiting.impossible",
                                store.count(municipality, Search.in(TaskState.IMPOSSIBLE)),
                                "/tasks?tab=impossible"))
                .filter(waiting -> waiting.number() > 0)
                .toList();
    }
}
