package org.vorort.actors.imports;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vorort.shell.Formats;
import org.vorort.shell.MenuEntry;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry("actors.imports.menu", "/{municipality}/imports", 38);
    }

    @Bean
    Task<Void> forgetUploadsTask(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("actors-forget-uploads", Schedules.daily(Formats.ZONE, AT_NIGHT))
                .execute((_, _) -> jdbc.sql("select actors.forget_uploads(?)")
                        .param(Timestamp.from(clock.instant().minus(Uploads.KEPT)))
                        .query()
                        .listOfRows());
    }
}
