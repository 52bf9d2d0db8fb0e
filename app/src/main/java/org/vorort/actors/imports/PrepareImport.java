package org.vorort.actors.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Places;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.imports.columns.ColumnGuess;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.ListLine;
import org.vorort.actors.imports.columns.ListReader;
import org.vorort.actors.imports.columns.ListWords;
import org.vorort.actors.imports.columns.Mapping;
import org.vorort.actors.imports.columns.Meaning;
import org.vorort.actors.imports.plan.ImportPlan;
import org.vorort.actors.imports.plan.KnownActors;
import org.vorort.actors.imports.plan.PastRecord;
import org.vorort.actors.imports.plan.PlanImport;
import org.vorort.actors.offers.Offers;
import org.vorort.actors.sheets.Sheet;
import org.vorort.kernel.MunicipalityId;

/** Does everything of an import but the writing. */
@Component
class PrepareImport {

    private static final String OURS = "VorOrt";

    /** What somebody decided about a list. @param subject empty when nothing was decided */
    record Decisions(String source, Optional<EntryKind> subject, Map<String, String> columns) {

        static final Decisions NONE = new Decisions("", Optional.empty(), Map.of());

        static Decisions ofSource(String name) {
            return new Decisions(name, Optional.empty(), Map.of());
        }
    }

    /** A list that is understood as far as it can be. */
    record Reading(Sheet sheet, Mapping mapping, Source source, List<ListLine> rows) {

        /** Our own exports name our ids; they have no memory, because they are the directory itself. */
        boolean isOurs() {
            return mapping.has(Meaning.ENTRY_ID);
        }
    }

    private final Organisations organisations;
    private final Places places;
    private final People people;
    private final Functions functions;
    private final Offers offers;
    private final ListWords words;
    private final FindSource findSource;
    private final ImportStore store;

    PrepareImport(
            Organisations organisations,
            Places places,
            People people,
            Functions functions,
            Offers offers,
            ListWords words,
            FindSource findSource,
            ImportStore store) {
        this.organisations = organisations;
        this.places = places;
        this.people = people;
        this.functions = functions;
        this.offers = offers;
        this.words = words;
        this.findSource = findSource;
        this.store = store;
    }

    /** Reads the list: by what was decided about it, else as the last one of its source, else by guess. */
    Reading read(MunicipalityId municipality, String fileName, Sheet sheet, Decisions decisions) {
        var known = words.of(municipality);
        var guess = ColumnGuess.of(sheet, known);
        var wanted = guess.decided(decisions.subject().orElse(guess.subject()), decisions.columns());
        var rows = ListReader.read(sheet, wanted, known);
        var named = wanted.has(Meaning.ENTRY_ID) && decisions.source().isBlank() ? OURS : decisions.source();
        var source = findSource.find(municipality, wanted.subject(), named, fileName, rows);
        if (!decisions.columns().isEmpty() || source.decisions().isEmpty()) {
            return new Reading(sheet, wanted, source, rows);
        }
        var kept = wanted.decided(wanted.subject(), source.decisions());
        return kept.equals(wanted)
                ? new Reading(sheet, wanted, source, rows)
                : new Reading(sheet, kept, source, ListReader.read(sheet, kept, known));
    }

    ImportPlan plan(MunicipalityId municipality, Reading reading) {
        return PlanImport.of(reading.rows(), known(municipality), past(municipality, reading));
    }

    private List<PastRecord> past(MunicipalityId municipality, Reading reading) {
        return reading.isOurs() ? List.of() : store.records(municipality, reading.source());
    }

    private KnownActors known(MunicipalityId municipality) {
        return new KnownActors(
                organisations.all(municipality),
                places.all(municipality),
                people.all(municipality),
                functions.all(municipality),
                offers.all(municipality));
    }
}
