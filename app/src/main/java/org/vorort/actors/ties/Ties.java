package org.vorort.actors.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.PersonId;
import org.vorort.actors.State;
import org.vorort.actors.functions.Functions;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** The ties between organisations that take part; archived ones are left out. Every statement stands in the audit trail. */
@Service
public class Ties {

    /** What became of a statement. */
    public sealed interface Result {
        /** @param id of the statement; one that said the same before keeps its id */
        record Stated(UUID id) implements Result {}

        /** Nobody has a tie with himself. */
        record WithItself() implements Result {}

        /** One of the two is not there, or archived. */
        record NoSuchOrganisation() implements Result {}
    }

    private final TieStore store;
    private final Organisations organisations;
    private final Functions functions;
    private final Audit audit;

    Ties(TieStore store, Organisations organisations, Functions functions, Audit audit) {
        this.store = store;
        this.organisations = organisations;
        this.functions = functions;
        this.audit = audit;
    }

    /** Every tie, also those that ended or have not begun; ask {@link Tie#heldOn}. */
    @Transactional(readOnly = true)
    public List<Tie> all(MunicipalityId municipality) {
        return TieRules.join(store.all(municipality));
    }

    /** The ties as they were on this day: only what held then speaks for their strength and source. */
    @Transactional(readOnly = true)
    public List<Tie> on(MunicipalityId municipality, LocalDate day) {
        return TieRules.join(store.all(municipality).stream()
                .filter(statement -> statement.heldOn(day))
                .toList());
    }

    /** Every tie of this organisation, also those that ended. */
    @Transactional(readOnly = true)
    public List<Tie> of(MunicipalityId municipality, OrganisationId organisation) {
        return TieRules.join(statements(municipality, organisation));
    }

    /** Everything said about this organisation, by itself, by others, by the office; the oldest first. */
    @Transactional(readOnly = true)
    public List<TieStatement> statements(MunicipalityId municipality, OrganisationId organisation) {
        var partners = new HashMap<OrganisationId, Boolean>();
        return store.about(municipality, organisation).stream()
                .filter(said -> partners.computeIfAbsent(
                        said.speaker().equals(organisation) ? said.partner() : said.speaker(),
                        id -> takesPart(municipality, id)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<TieStatement> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    /** Organisations that the same persons had functions in on this day. */
    @Transactional(readOnly = true)
    public List<DerivedTie> derived(MunicipalityId municipality, LocalDate day) {
        var taking = new HashSet<OrganisationId>();
        for (var organisation : organisations.all(municipality)) {
            if (organisation.state() != State.ARCHIVED) {
                taking.add(organisation.id());
            }
        }
        var belongings = new HashMap<PersonId, Set<OrganisationId>>();
        for (var function : functions.all(municipality)) {
            if (function.heldOn(day) && taking.contains(function.organisation())) {
                belongings
                        .computeIfAbsent(function.person(), _ -> new HashSet<>())
                        .add(function.organisation());
            }
        }
        return DerivedTie.following(belongings);
    }

    /** The same, as far as it concerns this organisation. */
    @Transactional(readOnly = true)
    public List<DerivedTie> derived(MunicipalityId municipality, OrganisationId organisation, LocalDate day) {
        var belongings = new HashMap<PersonId, Set<OrganisationId>>();
        for (var here : functions.of(municipality, organisation)) {
            if (here.heldOn(day) && !belongings.containsKey(here.person())) {
                var elsewhere = new HashSet<>(Set.of(organisation));
                for (var function : functions.of(municipality, here.person())) {
                    if (function.heldOn(day) && takesPart(municipality, function.organisation())) {
                        elsewhere.add(function.organisation());
                    }
                }
                belongings.put(here.person(), elsewhere);
            }
        }
        return DerivedTie.following(belongings).stream()
                .filter(tie -> tie.touches(organisation))
                .toList();
    }

    /** Notes a statement. What the same author said before about the same tie is replaced, so that nothing stands twice. */
    @Transactional
    public Result state(MunicipalityId municipality, TieStatement statement, Visitor.Actor by) {
        if (statement.speaker().equals(statement.partner())) {
            return new Result.WithItself();
        }
        if (!takesPart(municipality, statement.speaker()) || !takesPart(municipality, statement.partner())) {
            return new Result.NoSuchOrganisation();
        }
        store.lock(municipality, statement.first());
        var known = store.about(municipality, statement.speaker()).stream()
                .filter(statement::replaces)
                .findFirst();
        var kept = known.map(old -> statement.withId(old.id())).orElse(statement);
        known.ifPresentOrElse(
                _ -> store.update(municipality, List.of(kept)), () -> store.insert(municipality, List.of(kept)));
        record(municipality, "tieStated", List.of(kept), known.map(List::of).orElse(List.of()), by);
        return new Result.Stated(kept.id());
    }

    /** Notes many statements at once, as an import or a demonstration brings them: none of them replaces another. */
    @Transactional
    public void stateAll(MunicipalityId municipality, List<TieStatement> statements, Visitor.Actor by) {
        store.insert(municipality, statements);
        record(municipality, "tieStated", statements, List.of(), by);
    }

    /** Writes a statement over the one with the same id. */
    @Transactional
    public void change(MunicipalityId municipality, TieStatement statement, Visitor.Actor by) {
        var before = store.find(municipality, statement.id());
        store.update(municipality, List.of(statement));
        record(
                municipality,
                "tieChanged",
                List.of(statement),
                before.map(List::of).orElse(List.of()),
                by);
    }

    /** Lets the tie end on this day, whoever stated it. */
    @Transactional
    public void end(MunicipalityId municipality, Tie tie, LocalDate day, Visitor.Actor by) {
        var open = store.about(municipality, tie.first()).stream()
                .filter(said -> TieRules.speaksOf(said, tie))
                .filter(said -> said.until().map(last -> last.isAfter(day)).orElse(true))
                .toList();
        var ended = open.stream().map(said -> said.endedOn(day)).toList();
        store.update(municipality, ended);
        record(municipality, "tieEnded", ended, open, by);
    }

    /** Takes a statement back as if it had never been made. */
    @Transactional
    public void remove(MunicipalityId municipality, TieStatement statement, Visitor.Actor by) {
        store.delete(municipality, statement.id());
        var name = name(municipality, statement.partner());
        audit.record(by, "tieRemoved", subject(statement, name), TieWords.of(statement, name), Map.of());
    }

    private boolean takesPart(MunicipalityId municipality, OrganisationId id) {
        return organisations
                .byId(municipality, id)
                .map(found -> found.state() != State.ARCHIVED)
                .orElse(false);
    }

    private void record(
            MunicipalityId municipality,
            String act,
            Collection<TieStatement> now,
            List<TieStatement> before,
            Visitor.Actor by) {
        var names = new HashMap<OrganisationId, String>();
        var old = new HashMap<UUID, TieStatement>();
        before.forEach(statement -> old.put(statement.id(), statement));
        var lines = new ArrayList<Audit.Line>();
        for (var statement : now) {
            var name = names.computeIfAbsent(statement.partner(), id -> name(municipality, id));
            var earlier = Optional.ofNullable(old.get(statement.id()))
                    .map(said -> TieWords.of(said, name))
                    .orElse(Map.of());
            lines.add(new Audit.Line(act, subject(statement, name), earlier, TieWords.of(statement, name)));
        }
        audit.recordAll(by, lines);
    }

    private String name(MunicipalityId municipality, OrganisationId id) {
        return organisations.byId(municipality, id).map(Organisation::name).orElse("");
    }

    private static Audit.Subject subject(TieStatement statement, String partner) {
        return new Audit.Subject("organisation", statement.speaker().toString(), partner);
    }
}
