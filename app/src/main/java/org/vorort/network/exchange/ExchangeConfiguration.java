package org.vorort.network.exchange;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.storage.Tenancy;

@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    private static final Duration AFTER_A_BUG = Duration.ofMinutes(10);

    @Bean
    Task<Void> forgettingTask(FileImports imports, Clock clock) {
        return Tasks.custom(ForgettingQueue.TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(Schedules.fixedDelay(AFTER_A_BUG))
                .execute((task, _) -> {
                    var municipality = ForgettingQueue.municipality(task.getId());
                    Tenancy.run(municipality, () -> imports.forget(municipality, clock.instant()));
                    return new OnCompleteRemove<>();
                });
    }

    @Bean
    AuditWords networkFileAuditWords() {
        return new AuditWords("network.exchange.audit.");
    }
}
