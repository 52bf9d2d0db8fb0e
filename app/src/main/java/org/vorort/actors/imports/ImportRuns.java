package org.vorort.actors.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;

/** The imports that were done, and what came of each. */
@Service
class ImportRuns {

    private static final int SHOWN = 50;

    private final RunStore store;

    ImportRuns(RunStore store) {
        this.store = store;
    }

    /** The latest, newest first. */
    @Transactional(readOnly = true)
    List<ImportRun> latest(MunicipalityId municipality) {
        return store.latest(municipality, SHOWN);
    }

    @Transactional(readOnly = true)
    Optional<ImportRun> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    @Transactional(readOnly = true)
    Optional<ImportReport> report(MunicipalityId municipality, UUID id) {
        return store.report(municipality, id);
    }
}
