package org.vorort.checkup;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditWords;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Formats;
import org.vorort.shell.MenuEntry;
import org.vorort.storage.Tenancy;

@Configuration(proxyBeanMethods = false)
class CheckupConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    /** What a quarter of the year looked like is known at its end, whether anybody looked or not. */
    @Bean
    Task<Void> checkupHistory(Checkup checkup, Municipalities municipalities) {
        return Tasks.recurring("checkup-history", Schedules.daily(Formats.ZONE, AT_NIGHT))
                .execute((_, _) -> municipalities
                        .active()
                        .forEach(town -> Tenancy.run(town, () -> checkup.remember(town, checkup.of(town)))));
    }

    @Bean
    MenuEntry checkupEntry() {
        return new MenuEntry("checkup.menu", "/{municipality}/checkup", MenuEntry.Group.NETWORK, 30);
    }

    @Bean
    AuditWords checkupAuditWords() {
        return new AuditWords("checkup.audit.");
    }
}
