package org.vorort.identity;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.Formats;

/** Erases the words of the trail when nobody needs them any more; that something was done, when and by whom stays. */
@Configuration(proxyBeanMethods = false)
class EraseOldWords {

    /** The longest time that is usual for logs; half a year also covers a coordinator's long absence. */
    static final Duration WORDS_STAY = Duration.ofDays(180);

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> auditErasureTask(AuditStore store, Clock clock) {
        return Tasks.recurring("audit-erasure", Schedules.daily(Formats.ZONE, AT_NIGHT))
                .execute((_, _) -> {
                    var now = clock.instant();
                    store.eraseOldWords(now.minus(WORDS_STAY), now);
                });
    }
}
