package org.vorort.network.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vorort.actors.OrganisationId;
import org.vorort.network.drawing.Bond;
import org.vorort.network.drawing.Change;
import org.vorort.network.drawing.Family;
import org.vorort.network.drawing.Scene.Open;

/** Who takes part and what joins them, on one day or between two. */
record TownNetwork(List<Member> members, List<Joint> joints) {

    record Member(
            OrganisationId id,
            String slug,
            String name,
            String label,
            String group,
            Family family,
            List<String> fields,
            String level,
            Change change) {

        Member with(Change other) {
            return new Member(id, slug, name, label, group, family, fields, level, other);
        }
    }

    /**
     * A tie from and to a place in the list of members.
     *
     * @param bothSay whether both sides state it
     */
    record Joint(
            int from,
            int to,
            Bond bond,
            int strength,
            Open open,
            boolean bothSay,
            Optional<LocalDate> since,
            Change change) {

        boolean touches(int member) {
            return from == member || to == member;
        }

        int other(int member) {
            return from == member ? to : from;
        }

        /** What counts: stated, and not over. */
        boolean counts() {
            return bond != Bond.DERIVED && change != Change.ENDED;
        }

        private Joint between(int first, int second) {
            return new Joint(first, second, bond, strength, open, bothSay, since, change);
        }
    }

    /** How many ties each member has; what follows from persons and what is over does not count. */
    int[] degrees() {
        var degrees = new int[members.size()];
        for (var joint : joints) {
            if (joint.counts()) {
                degrees[joint.from()]++;
                degrees[joint.to()]++;
            }
        }
        return degrees;
    }

    int stated() {
        return (int) joints.stream().filter(Joint::counts).count();
    }

    /** The place of this member in the list, -1 where it is not shown. */
    int find(String slug) {
        for (var index = 0; index < members.size(); index++) {
            if (members.get(index).slug().equals(slug)) {
                return index;
            }
        }
        return -1;
    }

    /** The ties of this member: the closest first. */
    List<Joint> of(int member) {
        return joints.stream()
                .filter(joint -> joint.touches(member))
                .sorted((first, second) -> second.strength() - first.strength())
                .toList();
    }

    List<Joint> changed(Change change) {
        return joints.stream().filter(joint -> joint.change() == change).toList();
    }

    List<Member> changedMembers(Change change) {
        return members.stream().filter(member -> member.change() == change).toList();
    }

    /** What is left of it under these filters. */
    TownNetwork narrowed(MapQuery query) {
        return only(
                member -> (query.group().isEmpty() || query.group().equals(member.group()))
                        && (query.field().isEmpty() || member.fields().contains(query.field()))
                        && (query.level().isEmpty() || query.level().equals(member.level())),
                joint -> (query.kind().isEmpty()
                                || query.kind().equals(joint.bond().code()))
                        && (joint.bond() == Bond.DERIVED || joint.strength() >= query.weakest()));
    }

    /** The same with nobody but these. */
    TownNetwork among(Predicate<OrganisationId> whom) {
        return only(member -> whom.test(member.id()), _ -> true);
    }

    private TownNetwork only(Predicate<Member> whom, Predicate<Joint> what) {
        var places = new int[members.size()];
        Arrays.fill(places, -1);
        var kept = new ArrayList<Member>();
        for (var index = 0; index < places.length; index++) {
            if (whom.test(members.get(index))) {
                places[index] = kept.size();
                kept.add(members.get(index));
            }
        }
        var left = new ArrayList<Joint>();
        for (var joint : joints) {
            if (places[joint.from()] >= 0 && places[joint.to()] >= 0 && what.test(joint)) {
                left.add(joint.between(places[joint.from()], places[joint.to()]));
            }
        }
        return new TownNetwork(kept, left);
    }
}
