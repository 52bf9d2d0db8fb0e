package org.vorort.municipality;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Adds, changes, archives and restores municipalities. Nothing is ever deleted: letters and links point there. */
@Service
class KeepMunicipality {

    sealed interface Result {
        record Kept(Municipality municipality) implements Result {}

        /** Another municipality has this official key. */
        record KeyTaken() implements Result {}
    }

    private final MunicipalityStore store;
    private final Municipalities municipalities;
    private final Audit audit;
    private final Clock clock;

    KeepMunicipality(MunicipalityStore store, Municipalities municipalities, Audit audit, Clock clock) {
        this.store = store;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Municipality> counties() {
        return store.counties();
    }

    @Transactional
    public Result add(Municipality draft, Visitor.Actor by) {
        return keyTaken(draft) ? new Result.KeyTaken() : new Result.Kept(municipalities.add(draft, by));
    }

    @Transactional
    public Result change(Municipality before, Municipality after, Visitor.Actor by) {
        if (keyTaken(after)) {
            return new Result.KeyTaken();
        }
        store.update(List.of(after));
        municipalities.forget();
        audit.record(by, "profileChanged", Municipalities.subject(after), values(before), values(after));
        return new Result.Kept(after);
    }

    /** Closes a municipality's pages; its rows stay. */
    @Transactional
    public void archive(Municipality municipality, Visitor.Actor by) {
        store.archive(municipality.id(), clock.instant());
        municipalities.forget();
        audit.record(by, "municipalityArchived", Municipalities.subject(municipality), Map.of(), Map.of());
    }

    @Transactional
    public void restore(Municipality municipality, Visitor.Actor by) {
        store.restore(municipality.id());
        municipalities.forget();
        audit.record(by, "municipalityRestored", Municipalities.subject(municipality), Map.of(), Map.of());
    }

    private boolean keyTaken(Municipality municipality) {
        return store.keyTaken(municipality.id(), municipality.ags(), municipality.ars());
    }

    private static Map<String, String> values(Municipality municipality) {
        var figures = municipality.figures();
        return Map.of(
                "name", municipality.name(),
                "officialName", municipality.officialName(),
                "kind", municipality.kind().code(),
                "county", municipality.county().map(MunicipalityId::toString).orElse(""),
                "ags", municipality.ags(),
                "ars", municipality.ars(),
                "postcode", municipality.postcode(),
                "areaHectares", text(figures.areaHectares()),
                "population", text(figures.population()),
                "timeZone", municipality.timeZone().getId());
    }

    private static String text(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }
}
