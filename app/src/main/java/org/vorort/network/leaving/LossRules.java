package org.vorort.network.leaving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.network.leaving.Loss.Duty;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Held;
import org.vorort.network.picture.NetworkPicture.Someone;
import org.vorort.network.picture.TieGraph;

/** What breaks if somebody leaves. Pure: the picture says it all. */
final class LossRules {

    private final NetworkPicture picture;
    private final TieGraph graph;
    private final Map<OrganisationId, Actor> actors = new HashMap<>();
    private final Map<PersonId, Someone> persons = new HashMap<>();

    LossRules(NetworkPicture picture) {
        this.picture = picture;
        this.graph = TieGraph.of(picture);
        picture.actors().forEach(actor -> actors.put(actor.id(), actor));
        picture.persons().forEach(person -> persons.put(person.id(), person));
    }

    Loss of(Actor actor) {
        var partners = partners(actor);
        var own = duties(held -> held.organisation().equals(actor.id()));
        var colleagues = new HashSet<PersonId>();
        own.forEach(duty -> colleagues.add(duty.holder().id()));
        var standsIn = duties(held -> !held.organisation().equals(actor.id())
                && held.deputy().filter(colleagues::contains).isPresent());
        return new Loss(
                false,
                actor.slug(),
                actor.name(),
                partners,
                falling(graph.vertex(actor.id())),
                own,
                standsIn,
                List.of(),
                List.of(),
                actor.fields().stream()
                        .filter(field -> isOnly(actor, other -> other.fields().contains(field)))
                        .toList(),
                !actor.group().isEmpty() && isOnly(actor, other -> other.group().equals(actor.group()))
                        ? List.of(actor.group())
                        : List.of(),
                new CandidateRules(picture).forOrganisation(actor, partners));
    }

    Loss of(Someone person) {
        var own = duties(held -> held.person().equals(person.id()));
        var places = new HashSet<OrganisationId>();
        own.forEach(duty -> places.add(duty.place().id()));
        return new Loss(
                true,
                person.slug(),
                person.name(),
                among(places),
                graph.vertex(person.id()).map(this::falling).orElse(List.of()),
                own,
                duties(held -> held.deputy().filter(person.id()::equals).isPresent()),
                among(left(places, person, Held::contactPerson)),
                among(left(places, person, _ -> true)),
                List.of(),
                List.of(),
                new CandidateRules(picture).forPerson(person, own));
    }

    /** Everything but the largest part. */
    private List<List<Actor>> falling(int vertex) {
        return graph.partsWithout(vertex).stream().skip(1).toList();
    }

    private List<Actor> partners(Actor actor) {
        var partners = new HashSet<OrganisationId>();
        for (var tie : picture.ties()) {
            if (tie.touches(actor.id())) {
                partners.add(tie.beyond(actor.id()));
            }
        }
        return among(partners);
    }

    private List<Duty> duties(Predicate<Held> which) {
        var duties = new ArrayList<Duty>();
        for (var held : picture.functions()) {
            if (which.test(held)) {
                duties.add(new Duty(
                        held,
                        persons.get(held.person()),
                        actors.get(held.organisation()),
                        held.deputy().flatMap(id -> Optional.ofNullable(persons.get(id)))));
            }
        }
        return duties;
    }

    /** Where the person has such a function, and nobody else. */
    private Set<OrganisationId> left(Set<OrganisationId> places, Someone person, Predicate<Held> which) {
        var left = new HashSet<OrganisationId>();
        for (var held : picture.functions()) {
            if (held.person().equals(person.id()) && which.test(held)) {
                left.add(held.organisation());
            }
        }
        for (var held : picture.functions()) {
            if (!held.person().equals(person.id()) && places.contains(held.organisation()) && which.test(held)) {
                left.remove(held.organisation());
            }
        }
        return left;
    }

    private boolean isOnly(Actor actor, Predicate<Actor> alike) {
        return picture.actors().stream().noneMatch(other -> !other.id().equals(actor.id()) && alike.test(other));
    }

    private List<Actor> among(Set<OrganisationId> ids) {
        return picture.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .toList();
    }
}
