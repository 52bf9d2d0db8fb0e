package org.vorort.network.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.matrix.WhiteSpot;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Held;
import org.vorort.network.picture.NetworkPicture.PairTie;
import org.vorort.network.picture.NetworkPicture.Someone;
import org.vorort.network.picture.NetworkPicture.YearAgo;

/** A small network drawn by hand: {@code aNetwork().with("A", "B").tied("A", "B")}. Whoever is named for the first time appears. */
public final class Sketch {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Someone> persons = new LinkedHashMap<>();
    private final List<PairTie> ties = new ArrayList<>();
    private final List<PairTie> before = new ArrayList<>();
    private final List<Held> functions = new ArrayList<>();
    private final Set<OrganisationId> answered = new HashSet<>();
    private final List<WhiteSpot> spots = new ArrayList<>();
    private final List<Actor> gone = new ArrayList<>();

    private Sketch() {}

    public static Sketch aNetwork() {
        return new Sketch();
    }

    public Sketch with(String... names) {
        for (var name : names) {
            actor(name);
        }
        return this;
    }

    /** An organisation of this group in these fields of action. */
    public Sketch inGroup(String name, String group, String... fields) {
        actors.put(name, new Actor(actor(name).id(), name, name, group, "town", List.of(fields)));
        return this;
    }

    /** The organisations tied one after the other, like beads. */
    public Sketch chain(String... names) {
        for (var i = 1; i < names.length; i++) {
            tied(names[i - 1], names[i]);
        }
        return this;
    }

    /** Each tied to each. */
    public Sketch circle(String... names) {
        for (var one = 0; one < names.length; one++) {
            for (var other = one + 1; other < names.length; other++) {
                tied(names[one], names[other]);
            }
        }
        return this;
    }

    public Sketch tied(String one, String other) {
        ties.add(new PairTie(actor(one).id(), actor(other).id(), Set.of()));
        return this;
    }

    /** Only the first says so. */
    public Sketch says(String speaker, String other) {
        var said = actor(speaker).id();
        ties.add(new PairTie(said, actor(other).id(), Set.of(said)));
        return this;
    }

    public Sketch bothSay(String one, String other) {
        ties.add(new PairTie(
                actor(one).id(),
                actor(other).id(),
                Set.of(actor(one).id(), actor(other).id())));
        return this;
    }

    public Sketch answered(String... names) {
        Arrays.stream(names).forEach(name -> answered.add(actor(name).id()));
        return this;
    }

    /** Somebody belongs to each of these organisations, without a duty there. */
    public Sketch belongs(String person, String... organisations) {
        for (var organisation : organisations) {
            held(person, organisation, "", false, "");
        }
        return this;
    }

    /** @param deputy who stands in; empty for nobody */
    public Sketch function(String person, String organisation, String title, String deputy) {
        return held(person, organisation, title, false, deputy);
    }

    public Sketch contact(String person, String organisation, String deputy) {
        return held(person, organisation, "", true, deputy);
    }

    public Sketch spot(WhiteSpot spot) {
        spots.add(spot);
        return this;
    }

    public Sketch tiedAYearAgo(String one, String other) {
        before.add(new PairTie(actor(one).id(), actor(other).id(), Set.of()));
        return this;
    }

    public Sketch gone(String name) {
        gone.add(aPlainActor(name));
        return this;
    }

    public NetworkPicture picture() {
        return new NetworkPicture(
                TODAY,
                List.copyOf(actors.values()),
                List.copyOf(ties),
                List.copyOf(persons.values()),
                List.copyOf(functions),
                Set.copyOf(answered),
                List.copyOf(spots),
                new YearAgo(TODAY.minusYears(1), List.copyOf(before), List.copyOf(gone)));
    }

    private Sketch held(String person, String organisation, String title, boolean contact, String deputy) {
        functions.add(new Held(
                id(person + organisation + title),
                person(person).id(),
                actor(organisation).id(),
                title,
                contact,
                deputy.isEmpty() ? Optional.empty() : Optional.of(person(deputy).id())));
        return this;
    }

    private Actor actor(String name) {
        return actors.computeIfAbsent(name, Sketch::aPlainActor);
    }

    private static Actor aPlainActor(String name) {
        return new Actor(new OrganisationId(id(name)), name, name, "", "", List.of());
    }

    private Someone person(String name) {
        return persons.computeIfAbsent(name, _ -> new Someone(new PersonId(id("person " + name)), name, name));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
