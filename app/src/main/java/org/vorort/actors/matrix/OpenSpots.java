package org.vorort.actors.matrix;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;

/** Fields of action and actor groups with nobody. While the directory is empty, that is no finding. */
@Component
@Order(40)
class OpenSpots implements OpenWork {

    private final ReadMatrix readMatrix;

    OpenSpots(ReadMatrix readMatrix) {
        this.readMatrix = readMatrix;
    }

    @Override
    public List<Waiting> of(MunicipalityId municipality) {
        var matrix = readMatrix.read(municipality);
        var empty = matrix.whiteSpots().stream().filter(WhiteSpot::empty).count();
        return matrix.organisations() == 0 || empty == 0
                ? List.of()
                : List.of(new Waiting("actors.matrix.open", empty, "/matrix"));
    }
}
