package org.vorort.network.map;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;

/** Has the map of a large town arranged in the background, once however often it is asked for. */
@Component
class ArrangementQueue {

    static final String TASK = "network-arrangement";

    private final SchedulerClient client;
    private final Clock clock;

    ArrangementQueue(DataSource source, Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .tableName("post.scheduled_tasks")
                .build();
        this.clock = clock;
    }

    void arrange(MunicipalityId municipality) {
        client.schedule(
                new TaskInstance<>(TASK, municipality.toString()),
                clock.instant(),
                ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }
}
