package org.vorort.actors.matrix;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;

/** Where nobody is, or only one: what the matrix says in words, for other rooms. */
@Service
public class WhiteSpots {

    private final ReadMatrix readMatrix;

    WhiteSpots(ReadMatrix readMatrix) {
        this.readMatrix = readMatrix;
    }

    /** Fields first, as a field without anybody weighs more than a group. */
    @Transactional(readOnly = true)
    public List<WhiteSpot> of(MunicipalityId municipality) {
        return readMatrix.read(municipality).whiteSpots();
    }
}
