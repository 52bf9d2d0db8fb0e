package org.vorort.actors.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.ties.TieStatement.Author;

/** How statements join to ties. The order in which they were made does not matter. */
final class TieRules {

    /** What statements must have in common to speak of one tie. */
    private record Key(OrganisationId first, OrganisationId second, TieKind kind) {

        static Key of(TieStatement statement) {
            return new Key(statement.first(), statement.second(), statement.kind());
        }
    }

    private static final Comparator<Key> ORDER = Comparator.comparing(
                    (Key key) -> key.first().value())
            .thenComparing(key -> key.second().value())
            .thenComparing(Key::kind);

    private TieRules() {}

    /** Whether this statement is about this tie. */
    static boolean speaksOf(TieStatement statement, Tie tie) {
        return statement.kind() == tie.kind()
                && statement.first().equals(tie.first())
                && statement.second().equals(tie.second());
    }

    static List<Tie> join(Collection<TieStatement> statements) {
        var byKey = new TreeMap<Key, List<TieStatement>>(ORDER);
        for (var statement : statements) {
            byKey.computeIfAbsent(Key.of(statement), _ -> new ArrayList<>()).add(statement);
        }
        var ties = new ArrayList<Tie>();
        byKey.forEach((key, about) -> ties.add(tie(key, about)));
        return ties;
    }

    private static Tie tie(Key key, List<TieStatement> about) {
        var lasting = lasting(about);
        var sides = sides(lasting);
        var topics = new TreeSet<String>();
        lasting.stream()
                .map(TieStatement::topic)
                .filter(topic -> !topic.isEmpty())
                .forEach(topics::add);
        return new Tie(
                key.first(),
                key.second(),
                key.kind(),
                strength(lasting, sides),
                source(sides),
                List.copyOf(topics),
                since(about),
                lasting.getFirst().until(),
                mayPublish(lasting, sides),
                saidBy(key, sides));
    }

    /** What holds longest. Whoever stopped earlier does not speak for the tie any more, only for how old it is. */
    private static List<TieStatement> lasting(List<TieStatement> about) {
        var last =
                about.stream().map(TieRules::end).max(Comparator.naturalOrder()).orElseThrow();
        return about.stream().filter(statement -> end(statement).equals(last)).toList();
    }

    private static LocalDate end(TieStatement statement) {
        return statement.until().orElse(LocalDate.MAX);
    }

    /** What each side says itself; empty where only the office or an import speaks. */
    private static Map<OrganisationId, List<TieStatement>> sides(List<TieStatement> lasting) {
        var sides = new LinkedHashMap<OrganisationId, List<TieStatement>>();
        for (var statement : lasting) {
            if (statement.author() == Author.SPEAKER) {
                sides.computeIfAbsent(statement.speaker(), _ -> new ArrayList<>())
                        .add(statement);
            }
        }
        return sides;
    }

    /** The weaker of the two sides: a tie is as strong as both feel it. What the office noted counts if neither spoke. */
    private static int strength(List<TieStatement> lasting, Map<OrganisationId, List<TieStatement>> sides) {
        return sides.values().stream().mapToInt(TieRules::strongest).min().orElseGet(() -> strongest(lasting));
    }

    private static int strongest(List<TieStatement> statements) {
        return statements.stream().mapToInt(TieStatement::strength).max().orElseThrow();
    }

    private static Tie.Source source(Map<OrganisationId, List<TieStatement>> sides) {
        return switch (sides.size()) {
            case 0 -> Tie.Source.OFFICE;
            case 1 -> Tie.Source.ONE;
            default -> Tie.Source.BOTH;
        };
    }

    private static Optional<LocalDate> since(List<TieStatement> about) {
        return about.stream().flatMap(statement -> statement.since().stream()).min(Comparator.naturalOrder());
    }

    /** Everybody who states it agrees. Where neither side did, all that was noted must say so. */
    private static boolean mayPublish(List<TieStatement> lasting, Map<OrganisationId, List<TieStatement>> sides) {
        return sides.isEmpty()
                ? lasting.stream().allMatch(TieStatement::mayPublish)
                : sides.values().stream().flatMap(List::stream).allMatch(TieStatement::mayPublish);
    }

    private static List<OrganisationId> saidBy(Key key, Map<OrganisationId, List<TieStatement>> sides) {
        var saidBy = new ArrayList<OrganisationId>();
        for (var end : List.of(key.first(), key.second())) {
            if (sides.containsKey(end)) {
                saidBy.add(end);
            }
        }
        return saidBy;
    }
}
