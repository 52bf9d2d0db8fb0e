package org.vorort.network.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.matrix.WhiteSpot;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Held;
import org.vorort.network.picture.NetworkPicture.PairTie;
import org.vorort.network.picture.NetworkPicture.Someone;

/** Something the network's office should know. Never stored: it is there as long as its cause is. */
sealed interface Finding {

    /** Of most organisations nobody knows yet whom they work with. */
    record MostUnknown(List<Actor> alone) implements Finding {}

    /** Without this organisation others fall off. @param falling each part that loses touch with the rest */
    record Splits(Actor actor, List<List<Actor>> falling) implements Finding {

        List<Actor> fallen() {
            return falling.stream().flatMap(List::stream).toList();
        }
    }

    /**
     * Only this person joins two parts.
     *
     * @param here the person's organisations that would lose touch
     * @param there the person's organisations in the larger part
     */
    record OnlyPerson(Someone person, List<Actor> here, List<Actor> there, int reach) implements Finding {}

    /** No or only one organisation speaks for migrants. Organisations are counted, never anybody's origin. */
    record MigrantsMissing(List<Actor> present) implements Finding {}

    /** Some work with each other and with nobody else. */
    record Apart(List<Actor> part) implements Finding {}

    /** A single tie holds two parts together. */
    record ThinTie(Actor one, Actor other) implements Finding {}

    /** A few work closely among themselves and hardly with anybody else. @param out the ties to the rest */
    record Loose(List<Actor> circle, List<PairTie> out, List<Actor> ends) implements Finding {}

    /** Most ties hang on few. */
    record Concentrated(List<Actor> few) implements Finding {}

    /** An organisation without any tie. */
    record Isolated(Actor actor) implements Finding {}

    record Gap(WhiteSpot spot) implements Finding {}

    /** Nobody stands in. @param persons who holds the functions, in their order */
    record NoDeputy(Actor actor, List<Held> functions, List<Someone> persons) implements Finding {}

    record ManyFunctions(Someone person, List<Held> functions, List<Actor> places) implements Finding {}

    /** Others say they work with this organisation, which answered and did not name them. */
    record OneSided(Actor silent, List<Actor> speakers) implements Finding {}

    /** Ties that were there a year ago. @param ends the organisations of each tie, two by two */
    record Ended(List<PairTie> ties, List<Actor> ends) implements Finding {}

    record Gone(List<Actor> actors) implements Finding {}

    record Joined(List<Actor> actors) implements Finding {}

    /** The word of text keys and of the order in which findings of the same weight are told. */
    default Kind kind() {
        return switch (this) {
            case MostUnknown _ -> Kind.MOST_UNKNOWN;
            case Splits _ -> Kind.SPLITS;
            case OnlyPerson _ -> Kind.ONLY_PERSON;
            case MigrantsMissing _ -> Kind.MIGRANTS;
            case Apart _ -> Kind.APART;
            case ThinTie _ -> Kind.THIN_TIE;
            case Loose _ -> Kind.LOOSE;
            case Concentrated _ -> Kind.CONCENTRATED;
            case Isolated _ -> Kind.ISOLATED;
            case Gap _ -> Kind.GAP;
            case NoDeputy _ -> Kind.NO_DEPUTY;
            case ManyFunctions _ -> Kind.MANY_FUNCTIONS;
            case OneSided _ -> Kind.ONE_SIDED;
            case Ended _ -> Kind.ENDED;
            case Gone _ -> Kind.GONE;
            case Joined _ -> Kind.JOINED;
        };
    }

    default Weight weight() {
        return switch (this) {
            case MostUnknown _, Splits _ -> Weight.FIRST;
            case OnlyPerson finding -> finding.reach() > 1 ? Weight.FIRST : Weight.SOON;
            case MigrantsMissing finding -> finding.present().isEmpty() ? Weight.FIRST : Weight.SOON;
            case Gap finding -> finding.spot().empty() ? Weight.SOON : Weight.LATER;
            case NoDeputy finding ->
                finding.functions().stream().anyMatch(Held::contactPerson) ? Weight.SOON : Weight.LATER;
            case Apart _, ThinTie _, Loose _, Concentrated _, Isolated _, ManyFunctions _, Ended _, Gone _ ->
                Weight.SOON;
            case OneSided _ -> Weight.LATER;
            case Joined _ -> Weight.GOOD;
        };
    }

    /** What stays the same while the cause does; a dismissal is kept under it. */
    default String key() {
        var subject = switch (this) {
            case MostUnknown _, MigrantsMissing _, Concentrated _, Ended _, Gone _, Joined _ -> "";
            case Splits finding -> ":" + finding.actor().id();
            case OnlyPerson finding -> ":" + finding.person().id();
            case Apart finding -> ":" + first(finding.part());
            case ThinTie finding -> ":" + first(List.of(finding.one(), finding.other()));
            case Loose finding -> ":" + first(finding.circle());
            case Isolated finding -> ":" + finding.actor().id();
            case Gap finding ->
                (finding.spot().ofGroup() ? ":group:" : ":field:")
                        + finding.spot().entry().key();
            case NoDeputy finding -> ":" + finding.actor().id();
            case ManyFunctions finding -> ":" + finding.person().id();
            case OneSided finding -> ":" + finding.silent().id();
        };
        return kind().code() + subject;
    }

    /** What speaks for it. A dismissed finding comes back when something appears here that nobody saw then. */
    default Set<String> evidence() {
        return switch (this) {
            case MostUnknown finding -> ids(finding.alone());
            case Splits finding -> ids(finding.fallen());
            case OnlyPerson finding -> ids(finding.here());
            case MigrantsMissing finding -> finding.present().isEmpty() ? Set.of("none") : Set.of("one");
            case Apart finding -> ids(finding.part());
            case ThinTie finding -> ids(List.of(finding.one(), finding.other()));
            case Loose finding -> ids(finding.circle());
            case Concentrated finding -> ids(finding.few());
            case Isolated finding -> ids(List.of(finding.actor()));
            case Gap finding -> Set.of(finding.spot().empty() ? "none" : "one");
            case NoDeputy finding -> functions(finding.functions());
            case ManyFunctions finding -> functions(finding.functions());
            case OneSided finding -> ids(finding.speakers());
            case Ended finding -> pairs(finding.ties());
            case Gone finding -> ids(finding.actors());
            case Joined finding -> ids(finding.actors());
        };
    }

    /** The organisations on whose pages it is told. */
    default List<Actor> organisations() {
        return switch (this) {
            case Splits finding -> List.of(finding.actor());
            case OnlyPerson finding -> finding.here();
            case ThinTie finding -> List.of(finding.one(), finding.other());
            case Isolated finding -> List.of(finding.actor());
            case NoDeputy finding -> List.of(finding.actor());
            case OneSided finding -> List.of(finding.silent());
            case Concentrated finding -> finding.few();
            case Apart finding -> finding.part();
            case Loose finding -> finding.circle();
            case MostUnknown _, MigrantsMissing _, Gap _, ManyFunctions _, Ended _, Gone _, Joined _ -> List.of();
        };
    }

    /** The persons on whose pages it is told. */
    default List<Someone> persons() {
        return switch (this) {
            case OnlyPerson finding -> List.of(finding.person());
            case ManyFunctions finding -> List.of(finding.person());
            case NoDeputy finding -> finding.persons();
            case MostUnknown _,
                    Splits _,
                    MigrantsMissing _,
                    Apart _,
                    ThinTie _,
                    Loose _,
                    Concentrated _,
                    Isolated _,
                    Gap _,
                    OneSided _,
                    Ended _,
                    Gone _,
                    Joined _ -> List.of();
        };
    }

    /** The organisation a dismissal goes with. */
    default Optional<OrganisationId> subjectOrganisation() {
        return switch (this) {
            case Splits finding -> Optional.of(finding.actor().id());
            case Isolated finding -> Optional.of(finding.actor().id());
            case NoDeputy finding -> Optional.of(finding.actor().id());
            case OneSided finding -> Optional.of(finding.silent().id());
            default -> Optional.empty();
        };
    }

    /** The person a dismissal goes with, so that it is erased with the person. */
    default Optional<PersonId> subjectPerson() {
        return switch (this) {
            case OnlyPerson finding -> Optional.of(finding.person().id());
            case ManyFunctions finding -> Optional.of(finding.person().id());
            default -> Optional.empty();
        };
    }

    private static String first(List<Actor> actors) {
        return ids(actors).iterator().next();
    }

    private static Set<String> ids(List<Actor> actors) {
        var ids = new TreeSet<String>();
        actors.forEach(actor -> ids.add(actor.id().toString()));
        return ids;
    }

    private static Set<String> functions(List<Held> functions) {
        var ids = new TreeSet<String>();
        functions.forEach(held -> ids.add(held.id().toString()));
        return ids;
    }

    private static Set<String> pairs(List<PairTie> ties) {
        var pairs = new TreeSet<String>();
        for (var tie : ties) {
            var ends = new TreeSet<>(Set.of(tie.one().toString(), tie.other().toString()));
            pairs.add(String.join("+", ends));
        }
        return pairs;
    }
}
