package org.vorort.meetings.minutes;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Formats;
import org.vorort.storage.Tenancy;

/** Approves, every morning, minutes to which nobody objected in time, where the rules let silence approve. */
@Configuration(proxyBeanMethods = false)
class SilentApproval {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(5, 40);

    @Bean
    Task<Void> silentApprovals(ApproveMinutes approveMinutes, Meetings meetings, Municipalities municipalities) {
        return Tasks.recurring("silent-approvals", Schedules.daily(Formats.ZONE, IN_THE_MORNING))
                .execute((_, _) -> municipalities
                        .active()
                        .forEach(town ->
                                Tenancy.run(town, () -> approve(approveMinutes, meetings, municipalities, town))));
    }

    static void approve(
            ApproveMinutes approveMinutes, Meetings meetings, Municipalities municipalities, MunicipalityId town) {
        var office = Visitor.Actor.named(municipalities.letterhead(town).town());
        for (var meeting : meetings.all(town)) {
            if (meeting.state() == MeetingState.CIRCULATING) {
                approveMinutes.approve(town, meeting, Approval.Way.SILENCE, office);
            }
        }
    }
}
