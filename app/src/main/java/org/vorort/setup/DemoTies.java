package org.vorort.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.actors.ties.Ties;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/**
 * Who works with whom in Musterlingen, with everything in it that a network can suffer from: charities that know
 * everybody, sports clubs on a single bridge, an old town that keeps to itself, firms that nobody knows.
 */
@Service
class DemoTies {

    private static final long SEED = 1887;
    private static final int COLUMNS = 8;

    private final Ties ties;
    private final Organisations organisations;
    private final Clock clock;

    DemoTies(Ties ties, Organisations organisations, Clock clock) {
        this.ties = ties;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    public void create(MunicipalityId town, Visitor.Actor by) {
        var byName = new HashMap<String, OrganisationId>();
        organisations.all(town).forEach(one -> byName.put(one.name(), one.id()));
        var random = new Random(SEED);
        var statements = new ArrayList<TieStatement>();
        for (var line : DemoFile.read("ties.tsv", COLUMNS)) {
            statements.addAll(said(line, byName, random));
        }
        ties.stateAll(town, statements, by);
    }

    /** What one line says: the word of one side, or of both, or of nobody but the office. */
    private List<TieStatement> said(List<String> line, Map<String, OrganisationId> byName, Random random) {
        var speaker = byName.get(line.get(0));
        var partner = byName.get(line.get(1));
        var there = statement(line, line.get(3), random, speaker, partner, direction(line.get(2), '>', '<'));
        if (!line.get(4).matches("\\d")) {
            return List.of(there);
        }
        return List.of(there, statement(line, line.get(4), random, partner, speaker, direction(line.get(2), '<', '>')));
    }

    private TieStatement statement(
            List<String> line,
            String strength,
            Random random,
            OrganisationId speaker,
            OrganisationId partner,
            Direction direction) {
        var noted = line.get(4).equals("o");
        return new TieStatement(
                Ids.fresh(),
                speaker,
                partner,
                TieKind.of(line.get(2).replaceAll("[<>]", "")).orElseThrow(),
                direction,
                Integer.parseInt(strength),
                line.get(5),
                Optional.of(since(line.get(6))),
                Optional.of(line.get(7)).filter(days -> !days.isEmpty()).map(this::daysAgo),
                random.nextInt(5) != 0,
                noted ? Author.OFFICE : Author.SPEAKER,
                noted ? Via.OFFICE : Via.SURVEY,
                statedAt(random));
    }

    private static Direction direction(String kind, char to, char from) {
        var end = kind.charAt(kind.length() - 1);
        return end == to ? Direction.TO : end == from ? Direction.FROM : Direction.MUTUAL;
    }

    /** {@code y6} is six years ago, of which people know only the year; {@code d120} is a day they remember. */
    private LocalDate since(String written) {
        return written.startsWith("y")
                ? today().minusYears(Integer.parseInt(written.substring(1))).withDayOfYear(1)
                : daysAgo(written.substring(1));
    }

    private LocalDate daysAgo(String days) {
        return today().minusDays(Integer.parseInt(days));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** Within the weeks in which the last survey ran. */
    private Instant statedAt(Random random) {
        return clock.instant().minus(60 + random.nextInt(30), ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }
}
