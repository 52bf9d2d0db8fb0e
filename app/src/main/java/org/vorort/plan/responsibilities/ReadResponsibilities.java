package org.vorort.plan.responsibilities;

import java.time.Clock;
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
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.areas.KeepAreas;
import org.vorort.plan.frictions.Friction;
import org.vorort.plan.frictions.KeepFrictions;
import org.vorort.plan.responsibilities.Matrix.ContactState;
import org.vorort.plan.responsibilities.Matrix.Entry;
import org.vorort.plan.responsibilities.Matrix.Row;
import org.vorort.shell.Formats;

/** The matrix of one municipality, with names in place of ids; asked within that municipality. */
@Service
class ReadResponsibilities {

    private final KeepAreas areas;
    private final ResponsibilityStore responsibilities;
    private final KeepFrictions frictions;
    private final Organisations organisations;
    private final People people;
    private final Functions functions;
    private final Clock clock;

    ReadResponsibilities(
            KeepAreas areas,
            ResponsibilityStore responsibilities,
            KeepFrictions frictions,
            Organisations organisations,
            People people,
            Functions functions,
            Clock clock) {
        this.areas = areas;
        this.responsibilities = responsibilities;
        this.frictions = frictions;
        this.organisations = organisations;
        this.people = people;
        this.functions = functions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Row> rows(MunicipalityId municipality) {
        var open = new HashMap<UUID, List<Friction>>();
        for (var friction : frictions.all(municipality)) {
            open.computeIfAbsent(friction.area(), _ -> new ArrayList<>()).add(friction);
        }
        return rows(municipality, open);
    }

    /** What another municipality sees: no friction points; notes are in no entry anyway. */
    @Transactional(readOnly = true)
    public List<Row> shown(MunicipalityId municipality) {
        return rows(municipality, Map.of());
    }

    private List<Row> rows(MunicipalityId municipality, Map<UUID, List<Friction>> open) {
        var all = responsibilities.all(municipality);
        var names = organisationNames(municipality, all);
        var persons = persons(municipality, all);
        var held = functions(municipality, persons);
        var byArea = new HashMap<UUID, List<Entry>>();
        for (var one : all) {
            byArea.computeIfAbsent(one.area(), _ -> new ArrayList<>()).add(entry(one, names, persons, held));
        }
        var rows = new ArrayList<Row>();
        for (var area : areas.all(municipality)) {
            rows.add(new Row(
                    area.name(),
                    area.field(),
                    Optional.of(area),
                    byArea.getOrDefault(area.id(), List.of()),
                    open.getOrDefault(area.id(), List.of())));
        }
        return rows;
    }

    private Entry entry(
            Responsibility one,
            Map<OrganisationId, String> names,
            Map<PersonId, Person> persons,
            Map<PersonId, List<Function>> held) {
        var contact = one.contact().map(persons::get);
        var theirs = new ArrayList<>(one.contact()
                .map(person -> held.getOrDefault(person, List.of()))
                .orElse(List.of()));
        one.party()
                .organisation()
                .ifPresent(id ->
                        theirs.removeIf(function -> !function.organisation().equals(id)));
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return new Entry(
                Optional.empty(),
                one.id(),
                one.level(),
                one.part(),
                one.party()
                        .organisation()
                        .map(id -> names.getOrDefault(id, ""))
                        .orElse(one.party().words()),
                contact.map(Person::name).orElse(""),
                contact.isEmpty()
                        ? ContactState.NOBODY
                        : ResponsibilityRules.contactState(contact.get().state(), theirs, today),
                one.legalBasis(),
                one.asOf());
    }

    private Map<OrganisationId, String> organisationNames(MunicipalityId municipality, List<Responsibility> all) {
        var ids = new HashSet<OrganisationId>();
        all.forEach(one -> one.party().organisation().ifPresent(ids::add));
        var names = new HashMap<OrganisationId, String>();
        for (Organisation one : organisations.byIds(municipality, ids)) {
            names.put(one.id(), one.name());
        }
        return names;
    }

    private Map<PersonId, Person> persons(MunicipalityId municipality, List<Responsibility> all) {
        var ids = new HashSet<PersonId>();
        all.forEach(one -> one.contact().ifPresent(ids::add));
        var persons = new HashMap<PersonId, Person>();
        people.byIds(municipality, ids).forEach(one -> persons.put(one.id(), one));
        return persons;
    }

    private Map<PersonId, List<Function>> functions(MunicipalityId municipality, Map<PersonId, Person> persons) {
        var held = new HashMap<PersonId, List<Function>>();
        for (var function : persons.isEmpty() ? List.<Function>of() : functions.all(municipality)) {
            if (persons.containsKey(function.person())) {
                held.computeIfAbsent(function.person(), _ -> new ArrayList<>()).add(function);
            }
        }
        return held;
    }
}
