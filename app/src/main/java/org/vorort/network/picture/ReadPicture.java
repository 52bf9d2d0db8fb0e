package org.vorort.network.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.State;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.matrix.WhiteSpots;
import org.vorort.actors.survey.Surveys;
import org.vorort.actors.ties.Tie;
import org.vorort.actors.ties.Ties;
import org.vorort.kernel.MunicipalityId;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Held;
import org.vorort.network.picture.NetworkPicture.PairTie;
import org.vorort.network.picture.NetworkPicture.Someone;
import org.vorort.network.picture.NetworkPicture.YearAgo;
import org.vorort.shell.Formats;

/** Draws the picture of a municipality's network as it is today. */
@Service
public class ReadPicture {

    private final Organisations organisations;
    private final People people;
    private final Functions functions;
    private final Ties ties;
    private final Surveys surveys;
    private final WhiteSpots whiteSpots;
    private final Clock clock;

    ReadPicture(
            Organisations organisations,
            People people,
            Functions functions,
            Ties ties,
            Surveys surveys,
            WhiteSpots whiteSpots,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.functions = functions;
        this.ties = ties;
        this.surveys = surveys;
        this.whiteSpots = whiteSpots;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public NetworkPicture read(MunicipalityId municipality) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var yearAgo = today.minusYears(1);
        var everybody = organisations.all(municipality);
        var actors = everybody.stream()
                .filter(organisation -> organisation.state() == State.ACTIVE)
                .map(ReadPicture::actor)
                .toList();
        var ids = new HashSet<>(actors.stream().map(Actor::id).toList());
        var persons = people.all(municipality).stream()
                .filter(person -> person.state() == State.ACTIVE)
                .map(person -> new Someone(person.id(), person.slug(), person.name()))
                .toList();
        var now = ties.on(municipality, today);
        return new NetworkPicture(
                today,
                actors,
                pairs(now, ids),
                persons,
                held(municipality, today, ids, persons),
                answered(municipality, now),
                whiteSpots.of(municipality),
                new YearAgo(yearAgo, pairs(ties.on(municipality, yearAgo), ids), gone(everybody, yearAgo)));
    }

    private static Actor actor(Organisation organisation) {
        var details = organisation.details();
        return new Actor(
                organisation.id(),
                organisation.slug(),
                organisation.name(),
                details.group(),
                details.level(),
                details.fields());
    }

    /** Several kinds of ties between the same two are one. */
    private static List<PairTie> pairs(List<Tie> ties, Set<OrganisationId> actors) {
        var sayings = new HashMap<Set<OrganisationId>, Set<OrganisationId>>();
        var order = new ArrayList<Tie>();
        for (var tie : ties) {
            if (actors.contains(tie.first()) && actors.contains(tie.second())) {
                var ends = Set.of(tie.first(), tie.second());
                if (!sayings.containsKey(ends)) {
                    order.add(tie);
                }
                sayings.computeIfAbsent(ends, _ -> new HashSet<>()).addAll(tie.saidBy());
            }
        }
        var pairs = new ArrayList<PairTie>();
        for (var tie : order) {
            var saidBy = sayings.get(Set.of(tie.first(), tie.second()));
            pairs.add(new PairTie(tie.first(), tie.second(), Set.copyOf(saidBy)));
        }
        return pairs;
    }

    private List<Held> held(
            MunicipalityId municipality, LocalDate today, Set<OrganisationId> actors, List<Someone> persons) {
        Map<PersonId, Someone> known = new HashMap<>();
        persons.forEach(person -> known.put(person.id(), person));
        var held = new ArrayList<Held>();
        for (var function : functions.all(municipality)) {
            var takesPart = actors.contains(function.organisation()) && known.containsKey(function.person());
            if (takesPart && function.heldOn(today)) {
                held.add(new Held(
                        function.id(),
                        function.person(),
                        function.organisation(),
                        function.title(),
                        function.contactPerson(),
                        function.deputy()));
            }
        }
        return held;
    }

    /** Who answered the survey, or spoke for itself without being asked. */
    private Set<OrganisationId> answered(MunicipalityId municipality, List<Tie> ties) {
        var answered = new HashSet<>(surveys.answered(municipality));
        ties.forEach(tie -> answered.addAll(tie.saidBy()));
        return answered;
    }

    private static List<Actor> gone(List<Organisation> everybody, LocalDate since) {
        var begin = since.atStartOfDay(Formats.ZONE).toInstant();
        return everybody.stream()
                .filter(organisation -> organisation.state() == State.ARCHIVED)
                .filter(organisation -> organisation.updatedAt().isAfter(begin))
                .map(ReadPicture::actor)
                .toList();
    }
}
