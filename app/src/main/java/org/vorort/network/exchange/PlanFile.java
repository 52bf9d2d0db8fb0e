package org.vorort.network.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.ties.TieChoice;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.kernel.Ids;
import org.vorort.network.exchange.Remarks.About;
import org.vorort.network.files.EdgeNote;
import org.vorort.network.files.NetworkEdge;

/** Makes statements of the edges of a file, one for each tie, and says what becomes of the others. Nothing here writes. */
final class PlanFile {

    private record Key(UUID one, UUID other, TieKind kind) {}

    private final FileContent content;
    private final Answers answers;
    private final FileWords words;
    private final Instant now;
    private final Map<Integer, OrganisationId> ends;
    private final Strengths strengths;
    private final Map<Key, TieStatement> statements = new LinkedHashMap<>();
    private final Remarks remarks = new Remarks();

    private PlanFile(
            FileContent content, Answers answers, FileWords words, Map<Integer, OrganisationId> ends, Instant now) {
        this.content = content;
        this.answers = answers;
        this.words = words;
        this.ends = ends;
        this.now = now;
        this.strengths = answers.strengths(Strengths.of(content.edges()));
    }

    /** @param ends who the nodes are, by number; those who are left out are not there */
    static FilePlan of(
            FileContent content, Answers answers, FileWords words, Map<Integer, OrganisationId> ends, Instant now) {
        var planning = new PlanFile(content, answers, words, ends, now);
        content.edges().forEach(planning::take);
        return new FilePlan(
                List.copyOf(planning.statements.values()), content.edges().size(), planning.remarks.all());
    }

    private void take(NetworkEdge edge) {
        var speaker = ends.get(edge.from());
        var partner = ends.get(edge.to());
        if (edge.from() == edge.to()) {
            remarks.add(About.LOOP, content.label(edge.from()));
        } else if (!Strengths.joins(edge)) {
            remarks.add(About.NO_TIE, both(edge));
        } else if (speaker == null || partner == null) {
            remarks.add(About.LEFT_OUT, content.label(speaker == null ? edge.from() : edge.to()));
        } else if (speaker.equals(partner)) {
            remarks.add(About.SAME, both(edge));
        } else {
            keep(edge, statement(edge, speaker, partner));
        }
    }

    /** Of the same tie twice the closer one counts. */
    private void keep(NetworkEdge edge, TieStatement statement) {
        var key = key(statement);
        var known = statements.get(key);
        if (known != null) {
            remarks.add(About.PARALLEL, both(edge));
        }
        if (known == null || statement.strength() > known.strength()) {
            statements.put(key, statement);
        }
    }

    private TieStatement statement(NetworkEdge edge, OrganisationId speaker, OrganisationId partner) {
        var choice = choice(edge);
        var since = day(edge, EdgeNote.SINCE).or(answers::firstDay);
        return new TieStatement(
                Ids.fresh(),
                speaker,
                partner,
                choice.kind(),
                choice.direction(),
                strengths.of(edge),
                topic(edge),
                since,
                until(edge, since),
                false,
                Author.IMPORT,
                Via.IMPORT,
                now);
    }

    private TieChoice choice(NetworkEdge edge) {
        var written = edge.note(EdgeNote.KIND);
        var kind = words.kind(written);
        if (kind.isEmpty() && !written.isEmpty()) {
            remarks.add(About.UNKNOWN_KIND, written);
        }
        return kind.map(known -> new TieChoice(known, known.directed() ? Direction.TO : Direction.MUTUAL))
                .orElse(answers.choice());
    }

    private String topic(NetworkEdge edge) {
        var topics = words.topics(edge.note(EdgeNote.TOPIC));
        topics.unknown().forEach(word -> remarks.add(About.UNKNOWN_TOPIC, word));
        if (topics.keys().size() > 1) {
            remarks.add(About.MORE_TOPICS, both(edge));
        }
        return topics.keys().isEmpty() ? "" : topics.keys().getFirst();
    }

    private Optional<LocalDate> until(NetworkEdge edge, Optional<LocalDate> since) {
        var until = day(edge, EdgeNote.UNTIL);
        if (until.isPresent() && since.isPresent() && until.get().isBefore(since.get())) {
            remarks.add(About.ENDS_BEFORE, both(edge));
            return Optional.empty();
        }
        return until;
    }

    private Optional<LocalDate> day(NetworkEdge edge, EdgeNote note) {
        var written = edge.note(note);
        var day = note == EdgeNote.UNTIL ? Answers.lastDay(written) : Answers.day(written);
        if (day.isEmpty() && !written.isEmpty()) {
            remarks.add(About.UNREAD_DAY, written);
        }
        return day;
    }

    private String both(NetworkEdge edge) {
        return content.label(edge.from()) + " – " + content.label(edge.to());
    }

    private static Key key(TieStatement statement) {
        var one = statement.speaker().value();
        var other = statement.partner().value();
        var turned = switch (statement.direction()) {
            case TO -> false;
            case FROM -> true;
            case MUTUAL -> one.compareTo(other) > 0;
        };
        return turned ? new Key(other, one, statement.kind()) : new Key(one, other, statement.kind());
    }
}
