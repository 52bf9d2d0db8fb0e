package org.vorort.actors.imports.plan;

import static org.vorort.actors.imports.columns.EntryKind.ORGANISATION;
import static org.vorort.actors.imports.columns.EntryKind.PERSON;
import static org.vorort.actors.imports.columns.EntryKind.PLACE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorort.actors.State;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.FieldValue;
import org.vorort.actors.imports.columns.ListLine;
import org.vorort.actors.imports.columns.Problem;
import org.vorort.actors.imports.plan.MatchRows.Match;
import org.vorort.actors.imports.plan.RowPlan.Change;

/** Plans what an import would do, row by row in the order of the list. */
public final class PlanImport {

    private static final String CONTACT = "contactPerson";
    private static final String FUNCTION = "function";
    private static final String OWNER = "organisation";
    private static final String OFFERS = "offers";

    private final Entries entries;
    private final Past past;
    private final Map<ListLine, Match> matches;
    private final PlanFunctions functions;
    private final PlanOffers offers;
    private final Map<ListLine, PlannedEntry> entryOf = new IdentityHashMap<>();
    private final Set<PlannedEntry> mentioned = new LinkedHashSet<>();
    private final List<PlannedEntry> touched = new ArrayList<>();

    private PlanImport(List<ListLine> rows, KnownActors known, List<PastRecord> past) {
        this.entries = new Entries(known);
        this.past = new Past(past);
        this.matches = MatchRows.match(rows, entries, this.past);
        this.functions = new PlanFunctions(known.functions());
        this.offers = new PlanOffers(known.offers());
    }

    /** @param past what the same source said in earlier imports */
    public static ImportPlan of(List<ListLine> rows, KnownActors known, List<PastRecord> past) {
        var planning = new PlanImport(rows, known, past);
        var plans = new ArrayList<RowPlan>(rows.size());
        for (var row : rows) {
            plans.add(row.rejected() ? RowPlan.rejected(row) : planning.plan(row));
        }
        return planning.result(plans);
    }

    private RowPlan plan(ListLine row) {
        return switch (matches.get(row)) {
            case MatchRows.Known known -> plan(row, known.entry(), known.record(), known.byId());
            case MatchRows.New _ -> plan(row, added(row.subject()), Optional.empty(), false);
            case MatchRows.Repeated repeated -> repeated(row, repeated.first(), repeated.record());
            case MatchRows.Unclear _ -> RowPlan.rejected(row.with(problem(row, "actors.imports.problem.unclear")));
        };
    }

    private RowPlan plan(ListLine row, PlannedEntry entry, Optional<PastRecord> record, boolean isOurs) {
        entryOf.put(row, entry);
        mentioned.add(entry);
        var isFresh = entry.isFresh();
        var said = record.map(PastRecord::values).orElse(Map.of());
        var changes = new ArrayList<>(ApplyValues.of(row, entry, said, isOurs));
        if (isFresh) {
            entries.put(entry);
        }
        changes.addAll(ties(row, entry, said));
        touched.add(entry);
        var state = isFresh ? RowState.CREATED : changes.isEmpty() ? RowState.UNCHANGED : RowState.UPDATED;
        return new RowPlan(row, state, Optional.of(entry), record, changes, remembered(row, said));
    }

    /** A row that says more about an entry of an earlier row is welcome; one that says otherwise is not. */
    private RowPlan repeated(ListLine row, ListLine first, Optional<PastRecord> record) {
        var entry = entryOf.get(first);
        var other = record.isPresent() ? Optional.<String>empty() : contradiction(row, first);
        if (entry == null || other.isPresent()) {
            var reason = new Problem(
                    Problem.Weight.ROW,
                    other.orElse(""),
                    row.name(),
                    "actors.imports.problem.repeated",
                    List.of(String.valueOf(first.number())));
            return RowPlan.rejected(row.with(reason));
        }
        var said = record.map(PastRecord::values).orElse(Map.of());
        var changes = new ArrayList<>(ApplyValues.of(row, entry, said, false));
        changes.addAll(ties(row, entry, said));
        var state = changes.isEmpty() ? RowState.UNCHANGED : RowState.UPDATED;
        return new RowPlan(row, state, Optional.of(entry), record, changes, remembered(row, said));
    }

    private static Optional<String> contradiction(ListLine row, ListLine first) {
        for (var field : row.values().keySet().stream().sorted().toList()) {
            var one = first.text(field);
            var other = row.text(field);
            if (!one.isEmpty() && !other.isEmpty() && !NameKey.of(one).equals(NameKey.of(other))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private List<Change> ties(ListLine row, PlannedEntry entry, Map<String, FieldValue> said) {
        var changes = new ArrayList<Change>();
        if (!row.organisation().isEmpty()) {
            owner(row, entry, said).ifPresent(changes::add);
        }
        if (entry.kind() == PERSON && !row.organisation().isEmpty()) {
            functionOf(row, entry, said).ifPresent(changes::add);
        }
        if (row.contact().isPresent()) {
            contact(row, entry, said).ifPresent(changes::add);
        }
        if (!row.offers().isEmpty()) {
            offers(row, entry, said).ifPresent(changes::add);
        }
        return changes;
    }

    /** A place belongs to its organisation; an organisation nobody knows yet comes into being by being named. */
    private Optional<Change> owner(ListLine row, PlannedEntry entry, Map<String, FieldValue> said) {
        if (text(said, OWNER).equals(row.organisation())) {
            return Optional.empty();
        }
        var owner = organisation(row);
        var before = entry.organisation();
        if (entry.kind() != PLACE || before.equals(Optional.of(owner))) {
            return Optional.empty();
        }
        entry.moveTo(owner);
        return Optional.of(new Change(OWNER, before.map(PlannedEntry::name).orElse(""), owner.name()));
    }

    private PlannedEntry organisation(ListLine row) {
        var known = entries.organisation(row.organisation(), row.text("town"));
        if (known.isPresent()) {
            return known.get();
        }
        var founded = added(ORGANISATION);
        founded.put("name", row.organisation());
        entries.put(founded);
        touched.add(founded);
        return founded;
    }

    private Optional<Change> functionOf(ListLine row, PlannedEntry person, Map<String, FieldValue> said) {
        var before = text(said, FUNCTION);
        var now = new PlanFunctions.Said(row.function(), Term.of(row.values()));
        var past = new PlanFunctions.Said(before, Term.of(said));
        if (text(said, OWNER).equals(row.organisation()) && now.equals(past) && this.past.knows(person)) {
            return Optional.empty();
        }
        var owner = organisation(row);
        person.knownAt(owner);
        var isNew = functions.plan(person, owner, now, past, false);
        return isNew ? Optional.of(new Change(FUNCTION, before, tie(row.function(), owner))) : Optional.empty();
    }

    private Optional<Change> contact(ListLine row, PlannedEntry entry, Map<String, FieldValue> said) {
        var owner = entry.kind() == ORGANISATION ? Optional.of(entry) : entry.organisation();
        var now = new PlanFunctions.Said(row.function(), Term.of(row.values()));
        var past = new PlanFunctions.Said(text(said, FUNCTION), Term.of(said));
        var isAsBefore = text(said, CONTACT).equals(contactText(row)) && now.equals(past);
        if (owner.isEmpty() || isAsBefore) {
            return Optional.empty();
        }
        var contact = row.contact().orElseThrow();
        var person = new FindContact(entries).find(contact, owner.get());
        var isNew = functions.plan(person, owner.get(), now, past, true);
        touched.add(person);
        var before = text(said, CONTACT).split("\n", 2)[0];
        return isNew || person.isFresh() || person.isChanged()
                ? Optional.of(new Change(CONTACT, before, tie(row.function(), person)))
                : Optional.empty();
    }

    private Optional<Change> offers(ListLine row, PlannedEntry entry, Map<String, FieldValue> said) {
        var before = text(said, OFFERS);
        var owner = entry.kind() == PLACE
                ? entry.organisation()
                : Optional.of(entry.kind() == PERSON ? organisation(row) : entry);
        if (before.equals(row.offers()) || owner.isEmpty()) {
            return Optional.empty();
        }
        var changes = entry.kind() == PLACE
                ? offers.planAt(owner.get(), entry, row.offers(), before)
                : offers.plan(owner.get(), row.offers(), before);
        return changes ? Optional.of(new Change(OFFERS, before, row.offers())) : Optional.empty();
    }

    private ImportPlan result(List<RowPlan> plans) {
        var ordered = new ArrayList<PlannedEntry>();
        for (var kind : List.of(ORGANISATION, PLACE, PERSON)) {
            new LinkedHashSet<>(touched)
                    .stream().filter(entry -> entry.kind() == kind).forEach(ordered::add);
        }
        var missing = new ArrayList<PlannedEntry>();
        for (var record : past.latest()) {
            entries.byId(record.entry())
                    .filter(entry -> !mentioned.contains(entry) && entry.state() != State.ARCHIVED)
                    .ifPresent(missing::add);
        }
        return new ImportPlan(
                plans, ordered, functions.added(), functions.changed(), offers.added(), offers.ended(), missing);
    }

    /** What the source said this time; where it says nothing, what it said before. */
    private static Map<String, FieldValue> remembered(ListLine row, Map<String, FieldValue> past) {
        var said = new HashMap<>(past);
        said.putAll(row.values());
        remember(said, OWNER, row.organisation());
        remember(said, FUNCTION, row.function());
        remember(said, OFFERS, row.offers());
        remember(said, CONTACT, contactText(row));
        return said;
    }

    private static void remember(Map<String, FieldValue> said, String field, String text) {
        if (!text.isEmpty()) {
            said.put(field, new FieldValue(text, ""));
        }
    }

    private static String contactText(ListLine row) {
        return row.contact()
                .map(contact -> contact.name().whole() + "\n" + contact.phone() + "\n" + contact.mail())
                .orElse("");
    }

    private static PlannedEntry added(EntryKind kind) {
        return PlannedEntry.fresh(kind);
    }

    private static String tie(String function, PlannedEntry other) {
        return function.isEmpty() ? other.name() : function + ", " + other.name();
    }

    private static String text(Map<String, FieldValue> said, String field) {
        return said.getOrDefault(field, FieldValue.EMPTY).text();
    }

    private static Problem problem(ListLine row, String reason) {
        return new Problem(Problem.Weight.ROW, "", row.name(), reason, List.of());
    }
}
