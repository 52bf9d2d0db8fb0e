package org.vorort.municipality;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.municipality.register.MunicipalityList;
import org.vorort.municipality.register.OfficialKeys;
import org.vorort.municipality.register.OfficialPlace;

/**
 * Brings the towns and counties of the server in line with the official list: adds what is new, updates what changed, tells
 * what the list no longer has. Addresses stay, names changed by hand stay, and nothing is taken away. Doing it twice
 * changes nothing.
 */
@Service
public class ImportMunicipalities {

    /** What came of a file. */
    public sealed interface Outcome {
        /** @param missing known here by a key of this prefix, and not in the list any more */
        record Taken(int created, int updated, int unchanged, int missing) implements Outcome {}

        /** Nothing was written. @param line where reading ended @param reason a text key, its argument is the line */
        record Unreadable(int line, String reason) implements Outcome {}
    }

    private final MunicipalityStore store;
    private final Municipalities municipalities;
    private final Audit audit;
    private final Clock clock;

    ImportMunicipalities(MunicipalityStore store, Municipalities municipalities, Audit audit, Clock clock) {
        this.store = store;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether these characters can begin a key. */
    public static boolean plausiblePrefix(String prefix) {
        return prefix.length() <= 8 && OfficialKeys.digits(prefix, prefix.length());
    }

    /**
     * Takes an official list in. A file with a single wrong line is refused whole.
     *
     * @param prefix first digits of the keys to take, empty for all of them
     */
    @Transactional
    public Outcome take(InputStream file, String prefix, Visitor.Actor by) throws IOException {
        return switch (MunicipalityList.read(file)) {
            case MunicipalityList.Reading.Complete complete -> take(complete.places(), prefix, by);
            case MunicipalityList.Reading.Unreadable wrong -> new Outcome.Unreadable(wrong.line(), wrong.reason());
        };
    }

    @Transactional
    Outcome.Taken take(List<OfficialPlace> list, String prefix, Visitor.Actor by) {
        var changes = new OfficialChanges(store.all(), list);
        var wanted = list.stream()
                .filter(place -> place.ags().value().startsWith(prefix) && !place.isCountyOfOneTown())
                .toList();
        wanted.stream().filter(OfficialPlace::isCounty).forEach(changes::take);
        wanted.stream().filter(place -> !place.isCounty()).forEach(changes::take);
        store.insert(changes.created(), clock.instant());
        store.update(changes.updated());
        municipalities.forget();
        var report = changes.report(prefix);
        audit.record(
                by,
                "municipalitiesImported",
                new Audit.Subject("officialList", prefix, prefix),
                Map.of(),
                Map.of(
                        "created", String.valueOf(report.created()),
                        "updated", String.valueOf(report.updated())));
        return report;
    }
}
