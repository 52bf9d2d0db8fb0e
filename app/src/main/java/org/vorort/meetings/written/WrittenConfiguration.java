package org.vorort.meetings.written;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Formats;
import org.vorort.storage.Tenancy;

@Configuration(proxyBeanMethods = false)
class WrittenConfiguration {

    /** When people begin to read their mail. */
    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 25);

    @Bean
    Task<Void> ballotReminders(RemindVoters remindVoters, Municipalities municipalities) {
        return Tasks.recurring("ballot-reminders", Schedules.daily(Formats.ZONE, IN_THE_MORNING))
                .execute((_, _) -> municipalities
                        .active()
                        .forEach(town -> Tenancy.run(town, () -> remindVoters.everyMorning(town))));
    }
}
