package org.vorort.actors.matrix;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.kernel.MunicipalityId;

/** Counts who is where. */
@Service
class ReadMatrix {

    private final MatrixStore store;
    private final Catalogues catalogues;

    ReadMatrix(MatrixStore store, Catalogues catalogues) {
        this.store = store;
        this.catalogues = catalogues;
    }

    @Transactional(readOnly = true)
    Matrix read(MunicipalityId municipality) {
        return Matrix.of(
                catalogues.all(municipality, Catalogue.GROUP),
                catalogues.all(municipality, Catalogue.FIELD),
                store.sorted(municipality));
    }
}
