package org.vorort.actors.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.State;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Lets several people rest, archives them or takes them back, in one transaction. */
@Service
class ChangePeople {

    /** @param meanwhileChanged how many were left as they are because somebody else changed them at the same time */
    record Result(int changed, int meanwhileChanged) {}

    private final People people;

    ChangePeople(People people) {
        this.people = people;
    }

    @Transactional
    Result change(MunicipalityId municipality, List<UUID> ids, State state, Visitor.Actor by) {
        var changed = new ArrayList<Person>();
        for (var id : ids) {
            people.byId(municipality, new PersonId(id))
                    .filter(person -> person.state() != state)
                    .ifPresent(person -> changed.add(person.in(state)));
        }
        var refused = people.changeAll(municipality, changed, by);
        return new Result(changed.size() - refused.size(), refused.size());
    }
}
