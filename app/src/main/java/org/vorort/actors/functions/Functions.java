package org.vorort.actors.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** What people do in organisations, from when to when, and who stands in for them. */
@Service
public class Functions {

    /**
     * Somebody's function in an organisation.
     *
     * @param title such as "Vorsitz"; empty when only the tie is known
     * @param contactPerson whether the organisation is best reached through this person
     * @param deputy who stands in
     * @param from first day, if known
     * @param until last day, if it ends or ended
     */
    public record Function(
            UUID id,
            PersonId person,
            OrganisationId organisation,
            String title,
            boolean contactPerson,
            Optional<PersonId> deputy,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {

        /** Whether it is held on this day. */
        public boolean heldOn(LocalDate day) {
            return from.map(first -> !first.isAfter(day)).orElse(true)
                    && until.map(last -> !last.isBefore(day)).orElse(true);
        }
    }

    private final FunctionStore store;
    private final Audit audit;

    Functions(FunctionStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Function> of(MunicipalityId municipality, OrganisationId organisation) {
        return store.ofOrganisation(municipality, organisation);
    }

    @Transactional(readOnly = true)
    public List<Function> of(MunicipalityId municipality, PersonId person) {
        return store.ofPerson(municipality, person);
    }

    @Transactional(readOnly = true)
    public List<Function> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    /** Adds functions; the ids in them are replaced by fresh ones. */
    @Transactional
    public List<Function> add(MunicipalityId municipality, List<Function> functions, Visitor.Actor by) {
        var added = functions.stream().map(Functions::withFreshId).toList();
        store.insert(municipality, added);
        audit.recordAll(
                by,
                added.stream().map(function -> line("functionAdded", function)).toList());
        return added;
    }

    @Transactional
    public void change(MunicipalityId municipality, Function function, Visitor.Actor by) {
        var before = store.find(municipality, function.id());
        store.update(municipality, function);
        audit.record(
                by,
                "functionChanged",
                subject(function),
                before.map(Functions::texts).orElse(Map.of()),
                texts(function));
    }

    @Transactional
    public void remove(MunicipalityId municipality, Function function, Visitor.Actor by) {
        store.delete(municipality, function.id());
        audit.record(by, "functionRemoved", subject(function), texts(function), Map.of());
    }

    @Transactional(readOnly = true)
    public Optional<Function> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    private static Function withFreshId(Function function) {
        return new Function(
                Ids.fresh(),
                function.person(),
                function.organisation(),
                function.title(),
                function.contactPerson(),
                function.deputy(),
                function.from(),
                function.until());
    }

    private static Audit.Line line(String act, Function function) {
        return new Audit.Line(act, subject(function), Map.of(), texts(function));
    }

    private static Audit.Subject subject(Function function) {
        return new Audit.Subject("person", function.person().toString(), function.title());
    }

    private static Map<String, String> texts(Function function) {
        return Map.of(
                "title", function.title(),
                "organisation", function.organisation().toString(),
                "contactPerson", String.valueOf(function.contactPerson()),
                "deputy", function.deputy().map(PersonId::toString).orElse(""),
                "from", function.from().map(LocalDate::toString).orElse(""),
                "until", function.until().map(LocalDate::toString).orElse(""));
    }
}
