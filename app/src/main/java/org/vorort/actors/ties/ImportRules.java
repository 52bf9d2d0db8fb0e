package org.vorort.actors.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorort.actors.ties.ImportedTie.Outcome;
import org.vorort.actors.ties.TieStatement.Author;

/**
 * What a file may do to the ties of a town: add what nobody knows, correct what an earlier import said, and nothing else.
 * What the file is silent about stays as it was.
 */
final class ImportRules {

    private ImportRules() {}

    /**
     * @param known everything said about the same two organisations
     * @param today on which day a tie has to hold to count as known
     */
    static ImportedTie judge(TieStatement brought, List<TieStatement> known, LocalDate today) {
        var earlier = known.stream()
                .filter(said -> said.author() == Author.IMPORT)
                .filter(brought::replaces)
                .findFirst();
        if (earlier.isPresent()) {
            var merged = merged(brought, earlier.get());
            return new ImportedTie(merged, same(merged, earlier.get()) ? Outcome.UNCHANGED : Outcome.CHANGED);
        }
        var current =
                TieRules.join(known.stream().filter(said -> said.heldOn(today)).toList());
        var isKnown = current.stream().anyMatch(tie -> TieRules.speaksOf(brought, tie) && says(tie, brought));
        return new ImportedTie(brought, isKnown ? Outcome.UNCHANGED : Outcome.CREATED);
    }

    /** Whether the tie already says all the file does. */
    private static boolean says(Tie tie, TieStatement brought) {
        return tie.strength() == brought.strength()
                && (brought.topic().isEmpty() || tie.topics().contains(brought.topic()))
                && (brought.since().isEmpty() || brought.since().equals(tie.since()))
                && (brought.until().isEmpty() || brought.until().equals(tie.until()));
    }

    private static TieStatement merged(TieStatement brought, TieStatement earlier) {
        var since = brought.since().or(earlier::since);
        return new TieStatement(
                earlier.id(),
                brought.speaker(),
                brought.partner(),
                brought.kind(),
                brought.direction(),
                brought.strength(),
                brought.topic().isEmpty() ? earlier.topic() : brought.topic(),
                since,
                brought.until().or(() -> stillEnding(earlier, since)),
                earlier.mayPublish(),
                brought.author(),
                brought.via(),
                brought.statedAt());
    }

    /** An end that was noted stays, unless the tie has begun anew since. */
    private static Optional<LocalDate> stillEnding(TieStatement earlier, Optional<LocalDate> since) {
        return earlier.until()
                .filter(last -> since.map(first -> !first.isAfter(last)).orElse(true));
    }

    private static boolean same(TieStatement one, TieStatement other) {
        return one.strength() == other.strength()
                && one.topic().equals(other.topic())
                && one.since().equals(other.since())
                && one.until().equals(other.until());
    }
}
