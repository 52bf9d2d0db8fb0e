package org.vorort.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.storage.Tenancy;

/**
 * The trail of who did what and when, with what stood there before and after. It is written in the transaction of the
 * change itself; the database refuses to alter or delete a line. Only the words, which are names and values, are erased:
 * with a person, and after half a year (docs/adr/0019). Lines belong to the transaction's municipality, or to the server
 * outside of one.
 */
@Service
public class Audit {

    /**
     * What it happened to.
     *
     * @param kind a word of the room, such as {@code organisation}
     * @param name as people know it, so that the trail stays readable when the thing is gone
     */
    public record Subject(String kind, String id, String name) {}

    /** One line of the trail. Values are empty where nothing stood there, all words where they were erased. */
    public record Entry(
            Instant at,
            String actor,
            String act,
            Subject subject,
            Map<String, String> before,
            Map<String, String> after) {}

    /** A line to be written. @param concerns ids of others whom the values name, so that these words go with them too */
    public record Line(
            String act, Subject subject, Map<String, String> before, Map<String, String> after, List<String> concerns) {

        public Line(String act, Subject subject, Map<String, String> before, Map<String, String> after) {
            this(act, subject, before, after, List.of());
        }

        /** Without the fields that are equal before and after. */
        Line changes() {
            return new Line(act, subject, without(before, after), without(after, before), concerns);
        }
    }

    private final AuditStore store;
    private final Clock clock;

    Audit(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Writes one line. Fields that are equal before and after are left out.
     *
     * @param act a past-tense word such as {@code changed}. Acts, kinds, fields and values are shown in the words that
     *     rooms offer as {@link AuditWords}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Visitor.Actor actor, String act, Subject subject, Map<String, String> before, Map<String, String> after) {
        recordAll(actor, List.of(new Line(act, subject, before, after)));
    }

    /** Writes many lines of the same actor at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Visitor.Actor actor, List<Line> lines) {
        var changes = new ArrayList<Line>();
        lines.forEach(line -> changes.add(line.changes()));
        store.insert(Tenancy.current().orElse(null), actor, clock.instant(), changes);
    }

    /**
     * Erases the names and values in all lines about these subjects, for good, and notes that it was done (GDPR Art. 17).
     *
     * @param ids of the subject, and of those that became one with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseWords(Visitor.Actor actor, String kind, List<String> ids) {
        store.eraseWords(Tenancy.current().orElseThrow(), actor, kind, ids, clock.instant());
    }

    /** The newest lines of where we are. @param subjectId only of this subject, or of all when empty */
    @Transactional(readOnly = true)
    public List<Entry> newest(String subjectId, int limit, long offset) {
        return store.newest(Tenancy.current().orElse(null), subjectId, limit, offset);
    }

    /** How many lines there are where we are. @param subjectId only of this subject, or of all when empty */
    @Transactional(readOnly = true)
    public long count(String subjectId) {
        return store.count(Tenancy.current().orElse(null), subjectId);
    }

    private static Map<String, String> without(Map<String, String> values, Map<String, String> others) {
        var different = new TreeMap<String, String>();
        values.forEach((field, value) -> {
            if (!value.equals(others.getOrDefault(field, ""))) {
                different.put(field, value);
            }
        });
        return different;
    }
}
