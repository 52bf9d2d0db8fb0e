package org.vorort.post.digests;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.TokenPost;
import org.vorort.storage.Tenancy;

@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

    /** At half past every hour: towns whose quiet hours end late are asked again. */
    private static final String HALF_PAST = "0 30 * * * *";

    @Bean
    Task<Void> digestTask(SendDigests sendDigests, Clock clock) {
        return Tasks.recurring("post-digests", Schedules.cron(HALF_PAST, org.vorort.shell.Formats.ZONE))
                .execute((_, _) -> {
                    var now = clock.instant();
                    for (var town : sendDigests.due(now)) {
                        Tenancy.run(town, () -> sendDigests.send(town, now));
                    }
                });
    }

    @Bean
    TokenPost declineByMailProgram() {
        return new TokenPost("/{municipality}/digest/{token}");
    }
}
