package org.vorort.post;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;

/**
 * The tasks that carry messages, one for each message. They are written in the transaction of the message itself, also by
 * a command in whose process no scheduler runs: the running server finds them.
 */
@Component
class DeliveryQueue {

    static final String TASK = "post-delivery";

    /**
     * What a delivery task carries: which message, and whose. Without its sender the task would not see the row.
     */
    record Waybill(Sender sender, MessageId message) {

        private static final String SERVER = "server";

        /** As the name of a task. */
        String written() {
            return sender.municipality().map(MunicipalityId::toString).orElse(SERVER) + "/" + message;
        }

        static Waybill read(String written) {
            var parts = written.split("/");
            var sender =
                    parts[0].equals(SERVER) ? Sender.SERVER : Sender.of(new MunicipalityId(UUID.fromString(parts[0])));
            return new Waybill(sender, new MessageId(UUID.fromString(parts[1])));
        }
    }

    private final SchedulerClient client;

    DeliveryQueue(DataSource source) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .tableName("post.scheduled_tasks")
                .build();
    }

    /**
     * Carries this message at this time; a time that was set before does not count any more. False when it is being
     * carried at this very moment.
     */
    boolean schedule(Waybill waybill, Instant at) {
        try {
            return client.schedule(
                    new TaskInstance<>(TASK, waybill.written()), at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException onItsWay) {
            return false;
        }
    }
}
