package org.vorort.plan.tasks;

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
class TaskConfiguration {

    /** When people begin to read their mail. */
    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 30);

    @Bean
    Task<Void> taskReminders(RemindOwners remindOwners, Municipalities municipalities) {
        return Tasks.recurring("task-reminders", Schedules.daily(Formats.ZONE, IN_THE_MORNING))
                .execute((_, _) ->
                        municipalities.active().forEach(town -> Tenancy.run(town, () -> remindOwners.remind(town))));
    }

    @Bean
    MenuEntry tasksEntry() {
        return new MenuEntry("plan.tasks.menu", "/{municipality}/tasks", MenuEntry.Group.DAILY, 20);
    }

    @Bean
    AuditWords taskAuditWords() {
        return new AuditWords("plan.tasks.audit.");
    }
}
