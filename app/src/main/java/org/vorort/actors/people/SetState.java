package org.vorort.actors.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.State;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Lets a person rest, archives them or takes them back. */
@Service
class SetState {

    sealed interface Result {
        record Done(String name) implements Result {}

        record ChangedMeanwhile() implements Result {}

        record NobodyThere() implements Result {}
    }

    private final People people;

    SetState(People people) {
        this.people = people;
    }

    @Transactional
    Result set(MunicipalityId municipality, String slug, State state, Visitor.Actor by) {
        var found = people.bySlug(municipality, slug);
        if (found.isEmpty()) {
            return new Result.NobodyThere();
        }
        var person = found.get();
        return person.state() == state || people.change(municipality, person.in(state), by)
                ? new Result.Done(person.name())
                : new Result.ChangedMeanwhile();
    }
}
