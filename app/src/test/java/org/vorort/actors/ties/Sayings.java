package org.vorort.actors.ties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;

/** What organisations say of each other, in the words of tests. */
final class Sayings {

    static final OrganisationId CLUB = new OrganisationId(new UUID(0, 1));
    static final OrganisationId SCHOOL = new OrganisationId(new UUID(0, 2));
    static final OrganisationId CHURCH = new OrganisationId(new UUID(0, 3));

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private Sayings() {}

    /** It works with the other one, closely, in the open. */
    static TieStatement says(OrganisationId speaker, OrganisationId partner) {
        return new TieStatement(
                UUID.randomUUID(),
                speaker,
                partner,
                TieKind.COOPERATION,
                Direction.MUTUAL,
                3,
                "SPR",
                Optional.empty(),
                Optional.empty(),
                true,
                Author.SPEAKER,
                Via.SURVEY,
                NOW);
    }

    static TieStatement of(TieKind kind, Direction direction, TieStatement said) {
        return changed(said, kind, direction, said.strength(), said.until(), said.mayPublish(), said.author());
    }

    static TieStatement strong(int strength, TieStatement said) {
        return changed(said, said.kind(), said.direction(), strength, said.until(), said.mayPublish(), said.author());
    }

    static TieStatement until(LocalDate day, TieStatement said) {
        return changed(
                said,
                said.kind(),
                said.direction(),
                said.strength(),
                Optional.of(day),
                said.mayPublish(),
                said.author());
    }

    static TieStatement secret(TieStatement said) {
        return changed(said, said.kind(), said.direction(), said.strength(), said.until(), false, said.author());
    }

    static TieStatement noted(TieStatement said) {
        return changed(
                said, said.kind(), said.direction(), said.strength(), said.until(), said.mayPublish(), Author.OFFICE);
    }

    static TieStatement changed(
            TieStatement said,
            TieKind kind,
            Direction direction,
            int strength,
            Optional<LocalDate> until,
            boolean mayPublish,
            Author author) {
        return new TieStatement(
                said.id(),
                said.speaker(),
                said.partner(),
                kind,
                direction,
                strength,
                said.topic(),
                said.since(),
                until,
                mayPublish,
                author,
                said.via(),
                said.statedAt());
    }
}
