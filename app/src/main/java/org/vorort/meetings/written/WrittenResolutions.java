package org.vorort.meetings.written;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;

/** What is resolved without a meeting, to be read. */
@Service
public class WrittenResolutions {

    /** Somebody who was asked. @param name empty where they were erased */
    record Voter(Slip slip, String name) {}

    private final WrittenStore store;
    private final SlipStore slips;
    private final People people;

    WrittenResolutions(WrittenStore store, SlipStore slips, People people) {
        this.store = store;
        this.slips = slips;
        this.people = people;
    }

    /** What was decided and no meeting of the body has heard of yet: carried or not, or to be discussed first. */
    @Transactional(readOnly = true)
    public List<Written> toTakeUp(MunicipalityId municipality, BodyId body) {
        return store.toTakeUp(municipality, body);
    }

    @Transactional(readOnly = true)
    List<Written> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    Optional<Written> byId(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    /** Who was asked, by name. */
    @Transactional(readOnly = true)
    List<Voter> voters(MunicipalityId municipality, UUID written) {
        var asked = slips.of(municipality, written);
        var names = names(municipality, asked);
        return asked.stream()
                .map(slip -> new Voter(
                        slip,
                        slip.person().map(id -> names.getOrDefault(id, "")).orElse("")))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private Map<PersonId, String> names(MunicipalityId municipality, List<Slip> asked) {
        var ids = new HashSet<PersonId>();
        asked.forEach(slip -> slip.person().ifPresent(ids::add));
        var names = new HashMap<PersonId, String>();
        for (Person person : people.byIds(municipality, ids)) {
            names.put(person.id(), person.name());
        }
        return names;
    }
}
