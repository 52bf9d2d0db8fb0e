package org.vorort.network.leaving;

import java.util.List;
import java.util.Optional;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Held;
import org.vorort.network.picture.NetworkPicture.Someone;

/**
 * What would be missing without an organisation or a person.
 *
 * @param partners whom the organisation works with, or where the person has a function
 * @param falling the parts that would lose touch with the rest
 * @param duties the functions that end
 * @param standsIn functions elsewhere that lose their deputy
 * @param withoutContact organisations whose only contact person this is
 * @param deserted organisations in which nobody else has a function
 * @param emptyFields fields of action, and groups, in which nobody else is: catalogue keys
 * @param candidates who could step in, by name; people decide
 */
record Loss(
        boolean ofPerson,
        String slug,
        String name,
        List<Actor> partners,
        List<List<Actor>> falling,
        List<Duty> duties,
        List<Duty> standsIn,
        List<Actor> withoutContact,
        List<Actor> deserted,
        List<String> emptyFields,
        List<String> emptyGroups,
        List<Candidate> candidates) {

    /** A function with everybody it concerns. */
    record Duty(Held held, Someone holder, Actor place, Optional<Someone> deputy) {}

    /** Somebody who could step in, with the reasons. @param path below the municipality's */
    record Candidate(String name, String path, List<Reason> reasons) {}

    /** Why somebody could step in. */
    sealed interface Reason {
        record SameGroup(String group) implements Reason {}

        record SameFields(List<String> fields) implements Reason {}

        /** Already works with some of the partners. */
        record Tied(List<Actor> partners) implements Reason {}

        /** Stands in already. */
        record Deputy(List<Actor> places) implements Reason {}

        /** Has a function there too. */
        record Colleague(List<Actor> places) implements Reason {}
    }

    /** Whether nothing would be missing. */
    boolean nothing() {
        return partners.isEmpty()
                && duties.isEmpty()
                && standsIn.isEmpty()
                && emptyFields.isEmpty()
                && emptyGroups.isEmpty();
    }

    List<Actor> fallen() {
        return falling.stream().flatMap(List::stream).toList();
    }
}
