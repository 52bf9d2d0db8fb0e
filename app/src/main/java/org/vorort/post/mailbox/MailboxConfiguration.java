package org.vorort.post.mailbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.shell.Formats;

@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 15);

    /** Only where there is a mailbox: an idle task would write to the database every minute. */
    @Bean
    @ConditionalOnExpression("!'${vorort.post.mailbox.host:}'.isBlank()")
    Task<Void> mailboxTask(ReadMailbox readMailbox, @Value("${vorort.post.mailbox.every:PT1M}") Duration every) {
        return Tasks.recurring("post-mailbox", FixedDelay.of(every)).execute((_, _) -> readMailbox.read());
    }

    @Bean
    Task<Void> inboxErasureTask(EraseInbox eraseInbox, Clock clock) {
        return Tasks.recurring("post-inbox-erasure", Schedules.daily(Formats.ZONE, AT_NIGHT))
                .execute((_, _) -> eraseInbox.erase(clock.instant()));
    }
}
