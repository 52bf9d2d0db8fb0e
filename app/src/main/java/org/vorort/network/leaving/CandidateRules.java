package org.vorort.network.leaving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.network.leaving.Loss.Candidate;
import org.vorort.network.leaving.Loss.Duty;
import org.vorort.network.leaving.Loss.Reason;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Someone;

/**
 * Who could step in, and why. Whoever has more reasons is rather among those shown, but shown are they by name: the list
 * helps to think and ranks nobody.
 */
final class CandidateRules {

    static final int MOST = 8;

    private final NetworkPicture picture;

    CandidateRules(NetworkPicture picture) {
        this.picture = picture;
    }

    /** Organisations of the same group or in the same fields of action; that they know the partners is a reason more. */
    List<Candidate> forOrganisation(Actor leaving, List<Actor> partners) {
        var tied = tiedTo(partners);
        var candidates = new ArrayList<Candidate>();
        for (var actor : picture.actors()) {
            var reasons = new ArrayList<Reason>();
            if (!leaving.group().isEmpty() && leaving.group().equals(actor.group())) {
                reasons.add(new Reason.SameGroup(actor.group()));
            }
            var fields =
                    leaving.fields().stream().filter(actor.fields()::contains).toList();
            if (!fields.isEmpty()) {
                reasons.add(new Reason.SameFields(fields));
            }
            var known = tied.getOrDefault(actor.id(), List.of());
            if (!reasons.isEmpty() && !known.isEmpty()) {
                reasons.add(new Reason.Tied(known));
            }
            if (!reasons.isEmpty() && !actor.id().equals(leaving.id())) {
                candidates.add(new Candidate(actor.name(), "/organisations/" + actor.slug(), reasons));
            }
        }
        return fewest(candidates);
    }

    /** Those who stand in already, and those who work in the same organisations. */
    List<Candidate> forPerson(Someone leaving, List<Duty> duties) {
        var deputies = new HashMap<PersonId, Set<Actor>>();
        var places = new HashMap<OrganisationId, Actor>();
        for (var duty : duties) {
            places.put(duty.place().id(), duty.place());
            duty.deputy()
                    .ifPresent(deputy -> deputies.computeIfAbsent(deputy.id(), _ -> new LinkedHashSet<>())
                            .add(duty.place()));
        }
        var colleagues = new HashMap<PersonId, Set<Actor>>();
        for (var held : picture.functions()) {
            if (places.containsKey(held.organisation())) {
                colleagues
                        .computeIfAbsent(held.person(), _ -> new LinkedHashSet<>())
                        .add(places.get(held.organisation()));
            }
        }
        var candidates = new ArrayList<Candidate>();
        for (var person : picture.persons()) {
            var reasons = new ArrayList<Reason>();
            if (deputies.containsKey(person.id())) {
                reasons.add(new Reason.Deputy(List.copyOf(deputies.get(person.id()))));
            }
            if (colleagues.containsKey(person.id())) {
                reasons.add(new Reason.Colleague(List.copyOf(colleagues.get(person.id()))));
            }
            if (!reasons.isEmpty() && !person.id().equals(leaving.id())) {
                candidates.add(new Candidate(person.name(), "/people/" + person.slug(), reasons));
            }
        }
        return fewest(candidates);
    }

    /** Which of the partners each organisation works with already. */
    private Map<OrganisationId, List<Actor>> tiedTo(List<Actor> partners) {
        var byId = new HashMap<OrganisationId, Actor>();
        partners.forEach(partner -> byId.put(partner.id(), partner));
        var tied = new HashMap<OrganisationId, List<Actor>>();
        for (var tie : picture.ties()) {
            for (var end : List.of(tie.one(), tie.other())) {
                if (byId.containsKey(end)) {
                    tied.computeIfAbsent(tie.beyond(end), _ -> new ArrayList<>())
                            .add(byId.get(end));
                }
            }
        }
        return tied;
    }

    private static List<Candidate> fewest(List<Candidate> candidates) {
        var chosen = new HashSet<>(candidates.stream()
                .sorted((one, other) -> other.reasons().size() - one.reasons().size())
                .limit(MOST)
                .toList());
        return candidates.stream().filter(chosen::contains).toList();
    }
}
