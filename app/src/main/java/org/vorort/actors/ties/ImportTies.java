package org.vorort.actors.ties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.ties.ImportedTie.Outcome;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Takes ties over from a file. The same ties twice change nothing; what was said by hand or in a survey stays. */
@Service
public class ImportTies {

    private record Pair(OrganisationId one, OrganisationId other) {

        static Pair of(TieStatement statement) {
            return new Pair(statement.first(), statement.second());
        }

        Pair turned() {
            return new Pair(other, one);
        }
    }

    private final Ties ties;
    private final TieStore store;
    private final Clock clock;

    ImportTies(Ties ties, TieStore store, Clock clock) {
        this.ties = ties;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What would become of each of these statements; nothing is written.
     *
     * @param brought no two of them about the same tie, all between organisations that take part
     */
    @Transactional(readOnly = true)
    public List<ImportedTie> plan(MunicipalityId municipality, List<TieStatement> brought) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var known = new HashMap<Pair, List<TieStatement>>();
        for (var statement : store.all(municipality)) {
            known.computeIfAbsent(Pair.of(statement), _ -> new ArrayList<>()).add(statement);
        }
        var planned = new ArrayList<ImportedTie>(brought.size());
        for (var statement : brought) {
            planned.add(ImportRules.judge(statement, about(known, Pair.of(statement)), today));
        }
        return planned;
    }

    /** Does it, and says what became of each. */
    @Transactional
    public List<ImportedTie> take(MunicipalityId municipality, List<TieStatement> brought, Visitor.Actor by) {
        var planned = plan(municipality, brought);
        ties.stateAll(
                municipality,
                planned.stream()
                        .filter(tie -> tie.outcome() == Outcome.CREATED)
                        .map(ImportedTie::statement)
                        .toList(),
                by);
        for (var tie : planned) {
            if (tie.outcome() == Outcome.CHANGED) {
                ties.change(municipality, tie.statement(), by);
            }
        }
        return planned;
    }

    private static List<TieStatement> about(Map<Pair, List<TieStatement>> known, Pair pair) {
        var about = new ArrayList<>(known.getOrDefault(pair, List.of()));
        about.addAll(known.getOrDefault(pair.turned(), List.of()));
        return about;
    }
}
