package org.vorort.plan.secured;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Formats;
import org.vorort.shell.MenuEntry;
import org.vorort.storage.Tenancy;

@Configuration(proxyBeanMethods = false)
class SecuredConfiguration {

    /** Before the digests of the day are put together. */
    private static final LocalTime EARLY = LocalTime.of(6, 50);

    @Bean
    Task<Void> fundingWarnings(WarnOfEnds ends, WarnOfDeadlines deadlines, Municipalities municipalities) {
        return Tasks.recurring("funding-warnings", Schedules.daily(Formats.ZONE, EARLY))
                .execute((_, _) -> municipalities
                        .active()
                        .forEach(town -> Tenancy.run(town, () -> {
                            ends.warn(town);
                            deadlines.warn(town);
                        })));
    }

    @Bean
    MenuEntry fundingEntry() {
        return new MenuEntry("plan.funding.menu", "/{municipality}/funding", MenuEntry.Group.PLAN, 20);
    }
}
