package org.vorort.municipality.sharing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vorort.kernel.MunicipalityId;

/**
 * One municipality shows another one kind of thing.
 *
 * @param owner whose rows are shown
 * @param invited who offered it and when
 * @param answered who accepted or declined it, once somebody did
 */
record Sharing(
        UUID id,
        MunicipalityId owner,
        MunicipalityId reader,
        Shared what,
        SharingState state,
        Step invited,
        Optional<Step> answered,
        Optional<End> end) {

    /** What somebody did, and when. */
    record Step(Instant at, String by) {}

    /** How it ended. @param byOwner whether the owner ended it, or the reader */
    record End(Step step, boolean byOwner, String reason) {}

    /** Which side of it a municipality is on. */
    SharingRules.Side side(MunicipalityId municipality) {
        return owner.equals(municipality) ? SharingRules.Side.OWNER : SharingRules.Side.READER;
    }

    MunicipalityId other(MunicipalityId municipality) {
        return owner.equals(municipality) ? reader : owner;
    }

    /** When its present state began. */
    Instant since() {
        return end.map(End::step).or(() -> answered).orElse(invited).at();
    }
}
