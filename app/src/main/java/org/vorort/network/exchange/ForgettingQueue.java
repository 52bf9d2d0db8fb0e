package org.vorort.network.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;

/** Sees to it that a file is forgotten when its time is over, whether somebody comes by or not. */
@Component
class ForgettingQueue {

    static final String TASK = "network-file-forgetting";

    private final SchedulerClient client;

    ForgettingQueue(DataSource source) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .tableName("post.scheduled_tasks")
                .build();
    }

    void forget(MunicipalityId municipality, UUID file, Instant when) {
        client.schedule(
                new TaskInstance<>(TASK, municipality + "/" + file + "/" + when.getEpochSecond()),
                when,
                ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    /** Whose file a task is about. */
    static MunicipalityId municipality(String task) {
        return new MunicipalityId(UUID.fromString(task.split("/")[0]));
    }
}
