package org.vorort.search.changes;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Tells an index what has happened since it last wishes. */
@Service
public class ReadChanges {

    /** How long what was changed is kept; an index that looked longer ago is made anew. */
    public static final Duration KEPT = Duration.ofDays(14);

    private final ChangeStore store;

    ReadChanges(ChangeStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Changes since(MunicipalityId municipality, String snapshot) {
        return store.since(municipality, snapshot);
    }

    /** How far the database has come, for an index that is made anew. */
    @Transactional
    public String begin(MunicipalityId municipality) {
        store.forgetFuture(municipality);
        return store.snapshot();
    }

    @Transactional(readOnly = true)
    public boolean reached(String snapshot) {
        return store.reached(snapshot);
    }

    @Configuration(proxyBeanMethods = false)
    static class Forgetting {

        private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

        @Bean
        Task<Void> searchForgettingTask(ChangeStore store, Clock clock) {
            return Tasks.recurring("search-forgetting", Schedules.daily(Formats.ZONE, AT_NIGHT))
                    .execute((_, _) -> store.forgetBefore(clock.instant().minus(KEPT)));
        }
    }
}
