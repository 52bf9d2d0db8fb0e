package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Held;
import org.vorort.network.picture.NetworkPicture.Someone;

/** Functions nobody stands in for, and persons who hold many (domain.md 6.2, P3). */
final class DutyRules {

    /** From here on somebody is asked whether it is too much (our proposal; volunteers have a rule of their own). */
    private static final int MANY = 4;

    private final NetworkPicture picture;
    private final Map<OrganisationId, List<Held>> byOrganisation = new HashMap<>();
    private final Map<PersonId, List<Held>> byPerson = new HashMap<>();
    private final Map<OrganisationId, Actor> actors = new HashMap<>();
    private final Map<PersonId, Someone> persons = new HashMap<>();

    private DutyRules(NetworkPicture picture) {
        this.picture = picture;
        picture.actors().forEach(actor -> actors.put(actor.id(), actor));
        picture.persons().forEach(person -> persons.put(person.id(), person));
        for (var held : picture.functions()) {
            if (held.isDuty()) {
                byOrganisation
                        .computeIfAbsent(held.organisation(), _ -> new ArrayList<>())
                        .add(held);
                byPerson.computeIfAbsent(held.person(), _ -> new ArrayList<>()).add(held);
            }
        }
    }

    static List<Finding> of(NetworkPicture picture) {
        var rules = new DutyRules(picture);
        var findings = new ArrayList<Finding>();
        rules.noDeputy(findings);
        rules.manyFunctions(findings);
        return findings;
    }

    private void noDeputy(List<Finding> findings) {
        for (var actor : picture.actors()) {
            var open = byOrganisation.getOrDefault(actor.id(), List.of()).stream()
                    .filter(held -> held.deputy().filter(persons::containsKey).isEmpty())
                    .toList();
            if (!open.isEmpty()) {
                findings.add(new Finding.NoDeputy(
                        actor,
                        open,
                        open.stream().map(held -> persons.get(held.person())).toList()));
            }
        }
    }

    private void manyFunctions(List<Finding> findings) {
        for (var person : picture.persons()) {
            var duties = byPerson.getOrDefault(person.id(), List.of());
            if (duties.size() >= MANY) {
                var places = new HashSet<OrganisationId>();
                duties.forEach(held -> places.add(held.organisation()));
                findings.add(new Finding.ManyFunctions(
                        person,
                        duties,
                        picture.actors().stream()
                                .filter(actor -> places.contains(actor.id()))
                                .toList()));
            }
        }
    }
}
