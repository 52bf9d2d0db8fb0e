package org.vorort.kernel;

import java.util.UUID;

/** Which town or county a row belongs to; the first key of everything that is looked up. */
public record MunicipalityId(UUID value) {

    public static MunicipalityId fresh() {
        return new MunicipalityId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
