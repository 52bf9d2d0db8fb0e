package org.vorort.post;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.post.DeliveryQueue.Waybill;
import org.vorort.shell.Formats;

@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    private static final Duration AFTER_A_BUG = Duration.ofMinutes(10);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    @Bean
    Task<Void> deliveryTask(DeliverMessage deliverMessage) {
        return Tasks.custom(DeliveryQueue.TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(Schedules.fixedDelay(AFTER_A_BUG))
                .execute((task, _) -> after(deliverMessage.deliver(Waybill.read(task.getId()))));
    }

    @Bean
    Task<Void> erasureTask(EraseWords eraseWords, Clock clock) {
        return Tasks.recurring("post-erasure", Schedules.daily(Formats.ZONE, AT_NIGHT))
                .execute((_, _) -> eraseWords.erase(clock.instant()));
    }

    private static CompletionHandler<Void> after(Optional<Instant> next) {
        if (next.isEmpty()) {
            return new OnCompleteRemove<>();
        }
        return (execution, operations) -> operations.reschedule(execution, next.get());
    }
}
