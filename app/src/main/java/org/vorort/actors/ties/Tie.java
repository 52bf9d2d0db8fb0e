package org.vorort.actors.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorort.actors.OrganisationId;

/**
 * How two organisations work together, as it follows from everything said about it. Never stored.
 *
 * @param first who gives, where the kind is directed; otherwise the one with the smaller id
 * @param second who gets, or the other one
 * @param strength 1 to 3; where the two sides differ, the weaker
 * @param topics fields of action, catalogue keys, in their order
 * @param since first day, where it is known
 * @param until last day, where it ended or will end
 * @param mayPublish whether it may be shown to everybody: whoever states it agrees
 * @param saidBy who of the two states it: both, one, or neither
 */
public record Tie(
        OrganisationId first,
        OrganisationId second,
        TieKind kind,
        int strength,
        Source source,
        List<String> topics,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean mayPublish,
        List<OrganisationId> saidBy) {

    /** Who says that there is a tie. */
    public enum Source {
        /** Both organisations say so. */
        BOTH,
        /** Only one of the two says so. */
        ONE,
        /** Neither said so; the office noted it or an import brought it. */
        OFFICE
    }

    public Tie {
        topics = List.copyOf(topics);
        saidBy = List.copyOf(saidBy);
    }

    public boolean heldOn(LocalDate day) {
        return since.map(start -> !start.isAfter(day)).orElse(true)
                && until.map(last -> !last.isBefore(day)).orElse(true);
    }

    public boolean touches(OrganisationId organisation) {
        return first.equals(organisation) || second.equals(organisation);
    }

    /** The other end, seen from this one. */
    public OrganisationId other(OrganisationId organisation) {
        return first.equals(organisation) ? second : first;
    }
}
