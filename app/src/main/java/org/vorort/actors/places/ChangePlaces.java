package org.vorort.actors.places;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PlaceId;
import org.vorort.actors.Places;
import org.vorort.actors.State;
import org.vorort.actors.directory.ChangeCount;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Lets several places rest, archives them or takes them back, in one transaction. */
@Service
class ChangePlaces {

    private final Places places;

    ChangePlaces(Places places) {
        this.places = places;
    }

    @Transactional
    ChangeCount change(MunicipalityId municipality, List<PlaceId> ids, State state, Visitor.Actor by) {
        var changed = places.byIds(municipality, ids).stream()
                .filter(place -> place.state() != state)
                .map(place -> place.in(state))
                .toList();
        var refused = places.changeAll(municipality, changed, by);
        return new ChangeCount(changed.size() - refused.size(), refused.size());
    }
}
