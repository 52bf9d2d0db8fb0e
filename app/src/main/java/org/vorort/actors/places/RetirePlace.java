package org.vorort.actors.places;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Place;
import org.vorort.actors.Places;
import org.vorort.actors.State;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Lets a place rest, archives it, takes it back, or removes it. */
@Service
class RetirePlace {

    sealed interface Result {
        record Done(String name) implements Result {}

        record ChangedMeanwhile() implements Result {}

        record NoSuchPlace() implements Result {}
    }

    private final Places places;

    RetirePlace(Places places) {
        this.places = places;
    }

    @Transactional
    Result set(MunicipalityId municipality, String slug, State state, Visitor.Actor by) {
        var found = places.bySlug(municipality, slug);
        if (found.isEmpty()) {
            return new Result.NoSuchPlace();
        }
        var place = found.get();
        return place.state() == state || places.change(municipality, place.in(state), by)
                ? new Result.Done(place.name())
                : new Result.ChangedMeanwhile();
    }

    /** Removes the place; offers made there stay, without it. @return its name; empty when it is not there */
    @Transactional
    Optional<String> remove(MunicipalityId municipality, String slug, Visitor.Actor by) {
        var found = places.bySlug(municipality, slug);
        found.ifPresent(place -> places.delete(municipality, place, by));
        return found.map(Place::name);
    }
}
