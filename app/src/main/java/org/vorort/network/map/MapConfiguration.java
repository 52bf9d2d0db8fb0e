package org.vorort.network.map;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.MenuEntry;
import org.vorort.storage.Tenancy;

@Configuration(proxyBeanMethods = false)
class MapConfiguration {

    private static final Duration AFTER_A_BUG = Duration.ofMinutes(10);

    @Bean
    Task<Void> arrangementTask(KeepPositions keepPositions) {
        return Tasks.custom(ArrangementQueue.TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(Schedules.fixedDelay(AFTER_A_BUG))
                .execute((task, _) -> {
                    var municipality = new MunicipalityId(UUID.fromString(task.getId()));
                    Tenancy.run(municipality, () -> keepPositions.complete(municipality));
                    return new OnCompleteRemove<>();
                });
    }

    @Bean
    MenuEntry networkEntry() {
        return new MenuEntry("network.menu", "/{municipality}/network", MenuEntry.Group.NETWORK, 10);
    }
}
