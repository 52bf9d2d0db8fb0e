package org.vorort.bodies.seats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.bodies.seats.OfficerStore.Row;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** Who chairs a body, speaks for it, writes its minutes and manages it. Every change stands in the audit trail. */
@Service
public class Officers {

    /** An office to be taken. @param until the last day, absent where there is no end */
    public record Draft(
            OfficerKind kind, PersonId person, Choosing chosen, LocalDate from, Optional<LocalDate> until) {}

    private final OfficerStore store;
    private final People people;
    private final Audit audit;

    Officers(OfficerStore store, People people, Audit audit) {
        this.store = store;
        this.people = people;
        this.audit = audit;
    }

    /** The officers of a body on this day: the chair first. */
    @Transactional(readOnly = true)
    public List<Officer> of(MunicipalityId municipality, BodyId body, LocalDate on) {
        var rows = store.all(municipality, on).stream()
                .filter(row -> row.body().equals(body))
                .toList();
        var names = names(municipality, rows);
        return rows.stream()
                .map(row -> row.named(names.getOrDefault(row.person(), "")))
                .toList();
    }

    /** What this person does on this day, by body. */
    @Transactional(readOnly = true)
    public Map<BodyId, List<Officer>> of(MunicipalityId municipality, PersonId person, LocalDate on) {
        var rows = store.all(municipality, on).stream()
                .filter(row -> row.person().equals(person))
                .toList();
        var names = names(municipality, rows);
        var byBody = new HashMap<BodyId, List<Officer>>();
        for (var row : rows) {
            byBody.computeIfAbsent(row.body(), _ -> new ArrayList<>())
                    .add(row.named(names.getOrDefault(row.person(), "")));
        }
        return byBody;
    }

    @Transactional
    public UUID choose(MunicipalityId municipality, Body body, Draft draft, Visitor.Actor by) {
        var row = new Row(
                Ids.fresh(), body.id(), draft.kind(), draft.person(), draft.chosen(), draft.from(), draft.until());
        store.insert(municipality, row);
        record("officerChosen", body, row, Map.of(), texts(row), by);
        return row.id();
    }

    /** Lets the office end on this day; one that had not begun is taken back. */
    @Transactional
    boolean end(MunicipalityId municipality, Body body, UUID id, LocalDate lastDay, Visitor.Actor by) {
        var found = store.find(municipality, id).filter(row -> row.body().equals(body.id()));
        found.ifPresent(row -> {
            if (row.from().isAfter(lastDay)) {
                store.delete(municipality, id);
            } else {
                store.end(municipality, id, lastDay);
            }
            var after = Map.of("until", lastDay.toString());
            record("officerEnded", body, row, texts(row), after, by);
        });
        return found.isPresent();
    }

    private void record(
            String act, Body body, Row row, Map<String, String> before, Map<String, String> after, Visitor.Actor by) {
        var now = new HashMap<>(after);
        now.put("member", row.person().toString());
        audit.record(by, act, Bodies.subject(body), before, now);
    }

    private static Map<String, String> texts(Row row) {
        return Map.of(
                "officer", row.kind().code(),
                "chosen", row.chosen().code(),
                "from", row.from().toString(),
                "until", row.until().map(LocalDate::toString).orElse(""));
    }

    private Map<PersonId, String> names(MunicipalityId municipality, List<Row> rows) {
        var ids = new HashSet<PersonId>();
        rows.forEach(row -> ids.add(row.person()));
        var names = new HashMap<PersonId, String>();
        people.byIds(municipality, ids).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }
}
