package org.vorort.plan.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.bodies.BodyId;
import org.vorort.plan.concepts.ConceptId;
import org.vorort.plan.concepts.GoalId;
import org.vorort.plan.tasks.Task;

/**
 * Something that is done to reach goals.
 *
 * @param slug its readable address, unique in the municipality
 * @param owner who is responsible: somebody for an organisation, an organisation, or nobody yet
 * @param body that looks after it
 * @param serves what it is for and who takes part
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Measure(
        MeasureId id,
        String slug,
        Content content,
        Task.Owner owner,
        Optional<BodyId> body,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Serves serves,
        Status status,
        Origin origin,
        Asked asked,
        int version) {

    /**
     * What is done, where and for whom.
     *
     * @param field the key of its main field of action; empty where it has none
     * @param targetGroups keys of the catalogue; of the measure, never of persons
     */
    public record Content(
            String title,
            String description,
            String field,
            List<String> otherFields,
            List<String> quarters,
            List<String> targetGroups) {

        /** The main field first, then the others. */
        public List<String> fields() {
            var fields = new java.util.ArrayList<String>();
            if (!field.isEmpty()) {
                fields.add(field);
            }
            otherFields.stream().filter(other -> !other.equals(field)).forEach(fields::add);
            return fields;
        }
    }

    /** The concepts and goals it serves, and the organisations that take part. */
    public record Serves(List<ConceptId> concepts, List<GoalId> goals, List<OrganisationId> partners) {

        public static final Serves NOTHING = new Serves(List.of(), List.of(), List.of());
    }

    /**
     * What people say about it.
     *
     * @param words why it is late, or why it was dropped
     * @param endedOn the day it ended, where it has
     * @param result what came of it
     * @param lessons what would be done differently, asked for when it ends (domain.md 6.1, Z5)
     */
    public record Status(MeasureState state, String words, Optional<LocalDate> endedOn, String result, String lessons) {

        public static final Status PLANNED = new Status(MeasureState.PLANNED, "", Optional.empty(), "", "");
    }

    /**
     * Where it comes from.
     *
     * @param kind a word of the room it comes from, such as {@code resolution}; {@link #OFFICE} where the office planned it
     * @param words all of it in words, such as "Beschluss 2026-07 der Lenkungsgruppe"
     */
    public record Origin(String kind, Optional<UUID> id, String words) {

        static final String OFFICE = "office";

        public static Origin office() {
            return new Origin(OFFICE, Optional.empty(), "");
        }
    }

    /** When somebody was last asked how it stands, reminded of that, and told it. */
    public record Asked(Optional<Instant> at, Optional<Instant> reminded, Optional<Instant> reported) {

        public static final Asked NEVER = new Asked(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether an answer is awaited. */
        public boolean waits() {
            return at.isPresent()
                    && reported.filter(told -> told.isAfter(at.get())).isEmpty();
        }
    }

    public String title() {
        return content.title();
    }

    public MeasureState state() {
        return status.state();
    }

    Measure standing(Status other, List<LocalDate> end) {
        var last = end.isEmpty() ? until : Optional.of(end.getFirst());
        return new Measure(id, slug, content, owner, body, from, last, serves, other, origin, asked, version);
    }

    /** What the audit trail keeps; the owner by id, as names are erased with the person. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("title", content.title());
        texts.put("description", content.description());
        texts.put("field", content.field());
        texts.put("quarters", String.join(", ", content.quarters()));
        texts.put("from", from.map(LocalDate::toString).orElse(""));
        texts.put("until", until.map(LocalDate::toString).orElse(""));
        texts.put("measureState", status.state().code());
        texts.put("reason", status.words());
        texts.put("result", status.result());
        texts.put("lessons", status.lessons());
        return texts;
    }
}
