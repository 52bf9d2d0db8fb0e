package org.vorort.actors.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.State;
import org.vorort.actors.directory.ChangeCount;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Lets several people rest, archives them or takes them back, in one transaction. */
@Service
class ChangePeople {

    private final People people;

    ChangePeople(People people) {
        this.people = people;
    }

    @Transactional
    ChangeCount change(MunicipalityId municipality, List<PersonId> ids, State state, Visitor.Actor by) {
        var changed = people.byIds(municipality, ids).stream()
                .filter(person -> person.state() != state)
                .map(person -> person.in(state))
                .toList();
        var refused = people.changeAll(municipality, changed, by);
        return new ChangeCount(changed.size() - refused.size(), refused.size());
    }
}
