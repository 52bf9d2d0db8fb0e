package org.vorort.network.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.actors.ties.Tie;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.Ties;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.network.drawing.Bond;
import org.vorort.network.drawing.Change;
import org.vorort.network.drawing.Scene.Open;
import org.vorort.network.map.TownNetwork.Joint;
import org.vorort.network.map.TownNetwork.Member;

/** Gathers the network of a town: everybody who is not archived, and the ties of a day or of two. */
@Service
class ReadNetwork {

    /** What makes a tie the same on two days. */
    private record Key(OrganisationId first, OrganisationId second, TieKind kind) {
        static Key of(Tie tie) {
            return new Key(tie.first(), tie.second(), tie.kind());
        }
    }

    private final Organisations organisations;
    private final Ties ties;
    private final Municipalities municipalities;
    private final Families families = Families.read();

    ReadNetwork(Organisations organisations, Ties ties, Municipalities municipalities) {
        this.organisations = organisations;
        this.ties = ties;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    TownNetwork read(MunicipalityId municipality, MapQuery query, LocalDate today) {
        var town = municipalities.find(municipality).map(Municipality::name).orElse("");
        var members = new ArrayList<Member>();
        var places = new HashMap<OrganisationId, Integer>();
        for (var organisation : organisations.all(municipality)) {
            if (organisation.state() != State.ARCHIVED) {
                places.put(organisation.id(), members.size());
                members.add(member(organisation, town));
            }
        }
        var day = query.day(today);
        var joints = new ArrayList<Joint>();
        var compared = query.compared();
        if (compared.isPresent()) {
            joints.addAll(compared(municipality, compared.get(), day, places));
            markMembers(members, joints);
        } else {
            ties.on(municipality, day).forEach(tie -> joints.add(joint(tie, places, Change.NONE)));
        }
        if (query.withDerived()) {
            joints.addAll(derived(municipality, day, places));
        }
        return new TownNetwork(members, joints);
    }

    private List<Joint> compared(
            MunicipalityId municipality, LocalDate before, LocalDate day, Map<OrganisationId, Integer> places) {
        var earlier = new HashMap<Key, Tie>();
        ties.on(municipality, before).forEach(tie -> earlier.put(Key.of(tie), tie));
        var joints = new ArrayList<Joint>();
        for (var tie : ties.on(municipality, day)) {
            var known = earlier.remove(Key.of(tie)) != null;
            joints.add(joint(tie, places, known ? Change.NONE : Change.ADDED));
        }
        earlier.values().forEach(tie -> joints.add(joint(tie, places, Change.ENDED)));
        return joints;
    }

    /** Whoever had no tie and has one now is new to the network; whoever has none left fell out of it. */
    private static void markMembers(List<Member> members, List<Joint> joints) {
        var before = new HashSet<Integer>();
        var now = new HashSet<Integer>();
        for (var joint : joints) {
            for (var end : List.of(joint.from(), joint.to())) {
                if (joint.change() != Change.ADDED) {
                    before.add(end);
                }
                if (joint.change() != Change.ENDED) {
                    now.add(end);
                }
            }
        }
        for (var index = 0; index < members.size(); index++) {
            if (before.contains(index) != now.contains(index)) {
                members.set(index, members.get(index).with(now.contains(index) ? Change.ADDED : Change.ENDED));
            }
        }
    }

    private List<Joint> derived(MunicipalityId municipality, LocalDate day, Map<OrganisationId, Integer> places) {
        var joints = new ArrayList<Joint>();
        for (var tie : ties.derived(municipality, day)) {
            joints.add(new Joint(
                    places.get(tie.first()),
                    places.get(tie.second()),
                    Bond.DERIVED,
                    1,
                    Open.NEITHER,
                    false,
                    Optional.empty(),
                    Change.NONE));
        }
        return joints;
    }

    private static Joint joint(Tie tie, Map<OrganisationId, Integer> places, Change change) {
        var open = Open.NEITHER;
        if (tie.source() == Tie.Source.ONE) {
            open = tie.saidBy().contains(tie.first()) ? Open.TO : Open.FROM;
        }
        return new Joint(
                places.get(tie.first()),
                places.get(tie.second()),
                Bond.valueOf(tie.kind().name()),
                tie.strength(),
                open,
                tie.source() == Tie.Source.BOTH,
                tie.since(),
                change);
    }

    private Member member(Organisation organisation, String town) {
        var details = organisation.details();
        return new Member(
                organisation.id(),
                organisation.slug(),
                organisation.name(),
                LabelText.of(details.name(), details.shortName(), town),
                details.group(),
                families.of(details.group()),
                details.fields(),
                details.level(),
                Change.NONE);
    }
}
