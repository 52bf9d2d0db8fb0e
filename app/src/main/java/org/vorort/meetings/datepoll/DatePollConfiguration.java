package org.vorort.meetings.datepoll;

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
class DatePollConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Bean
    Task<Void> datePollErasure(ForgetPolls forgetPolls, Municipalities municipalities) {
        return Tasks.recurring("date-poll-erasure", Schedules.daily(Formats.ZONE, AT_NIGHT))
                .execute((_, _) ->
                        municipalities.active().forEach(town -> Tenancy.run(town, () -> forgetPolls.forget(town))));
    }
}
