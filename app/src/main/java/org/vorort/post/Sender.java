package org.vorort.post;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vorort.kernel.MunicipalityId;

/** Whose outbox it is: a municipality's office, or the server itself, which belongs to no municipality. */
public record Sender(Optional<MunicipalityId> municipality) {

    public static final Sender SERVER = new Sender(Optional.empty());

    public static Sender of(MunicipalityId municipality) {
        return new Sender(Optional.of(municipality));
    }

    /** As the database keeps it. */
    public @Nullable UUID value() {
        return municipality.map(MunicipalityId::value).orElse(null);
    }
}
