package org.vorort.search;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Tenancy;

/**
 * Takes out of the files what was deleted from them: at once where something is gone for good, such as an erased person, and
 * for every index of this server twice a day, also where nobody searches.
 */
@Component
class Tidying {

    private static final int FIRST_AFTER_MINUTES = 10;
    private static final int EVERY_MINUTES = 12 * 60;

    private final OpenIndexes indexes;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("search-tidying").daemon().factory());

    Tidying(OpenIndexes indexes) {
        this.indexes = indexes;
        worker.scheduleWithFixedDelay(this::all, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void soon(MunicipalityId municipality) {
        worker.execute(() -> tidy(municipality));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(2, TimeUnit.SECONDS);
    }

    private void all() {
        indexes.towns().forEach(this::tidy);
    }

    private void tidy(MunicipalityId municipality) {
        Tenancy.run(municipality, () -> indexes.tidy(municipality));
    }
}
