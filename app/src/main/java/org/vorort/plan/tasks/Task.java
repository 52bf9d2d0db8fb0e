package org.vorort.plan.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;

/**
 * Something that somebody has taken on.
 *
 * @param due the day until which it is to be done; none where nobody set one
 * @param everyMonths after how many months it comes again once it is done; 0 for what is done once
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Task(
        TaskId id,
        String title,
        Owner owner,
        Optional<LocalDate> due,
        TaskState state,
        Origin origin,
        int everyMonths,
        Instant createdAt,
        Instant changedAt,
        int version) {

    /** Who has taken it on: somebody for an organisation, an organisation, or nobody yet. */
    public record Owner(Optional<PersonId> person, Optional<OrganisationId> organisation) {

        public static final Owner NOBODY = new Owner(Optional.empty(), Optional.empty());

        public static Owner of(PersonId person) {
            return new Owner(Optional.of(person), Optional.empty());
        }

        public static Owner of(OrganisationId organisation) {
            return new Owner(Optional.empty(), Optional.of(organisation));
        }
    }

    /**
     * Where a task comes from.
     *
     * @param kind a word of the room that gave it, such as {@code meeting}; {@link #OFFICE} where the office did
     * @param id of the thing it was given in
     * @param body the body it belongs to
     * @param words all of it in words, such as "Lenkungsgruppe, 12.03.2026, TOP 4"
     */
    public record Origin(String kind, Optional<UUID> id, Optional<UUID> body, String words) {

        static final String OFFICE = "office";

        static Origin office() {
            return new Origin(OFFICE, Optional.empty(), Optional.empty(), "");
        }
    }

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    /** Whether its day has passed and it is still open. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.filter(day -> day.isBefore(today)).isPresent();
    }

    /** The next day of what comes again: the first one after today in its rhythm; none where it does not, or has no day. */
    Optional<LocalDate> nextDue(LocalDate today) {
        if (everyMonths == 0 || due.isEmpty()) {
            return Optional.empty();
        }
        var next = due.get().plusMonths(everyMonths);
        for (var round = 2; !next.isAfter(today); round++) {
            next = due.get().plusMonths((long) round * everyMonths);
        }
        return Optional.of(next);
    }

    Task in(TaskState other, Instant now) {
        return new Task(id, title, owner, due, other, origin, everyMonths, createdAt, now, version);
    }

    Task dueOn(LocalDate day, Instant now) {
        return new Task(id, title, owner, Optional.of(day), state, origin, everyMonths, createdAt, now, version);
    }

    /** What the audit trail keeps; the owner by id, as names are erased with the person. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("title", title);
        texts.put("due", due.map(LocalDate::toString).orElse(""));
        texts.put("state", state.code());
        return texts;
    }
}
