package org.vorort.plan.statereports;

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
class PlanConfiguration {

    /** After the tasks' reminders, so that two mails do not come in the same minute. */
    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 45);

    @Bean
    Task<Void> stateReports(AskOwners askOwners, Municipalities municipalities) {
        return Tasks.recurring("state-reports", Schedules.daily(Formats.ZONE, IN_THE_MORNING))
                .execute((_, _) ->
                        municipalities.active().forEach(town -> Tenancy.run(town, () -> askOwners.ask(town))));
    }

    @Bean
    MenuEntry planEntry() {
        return new MenuEntry("plan.menu", "/{municipality}/plan", MenuEntry.Group.PLAN, 10);
    }

    @Bean
    AuditWords planAuditWords() {
        return new AuditWords("plan.audit.");
    }
}
