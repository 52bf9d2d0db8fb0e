package org.vorort.meetings.invitations;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;

/** Who was invited to meetings. */
@Service
public class Invitees {

    /** Names as people read them; whoever was erased since has none. */
    public record Names(Map<PersonId, String> people, Map<OrganisationId, String> organisations) {

        public String person(Invitee invitee) {
            return invitee.person().map(id -> people.getOrDefault(id, "")).orElse("");
        }

        public String organisation(Invitee invitee) {
            return invitee.organisation()
                    .map(id -> organisations.getOrDefault(id, ""))
                    .orElse("");
        }
    }

    private final InviteeStore store;
    private final Seats seats;
    private final People people;
    private final Organisations organisations;

    Invitees(InviteeStore store, Seats seats, People people, Organisations organisations) {
        this.store = store;
        this.seats = seats;
        this.people = people;
        this.organisations = organisations;
    }

    /** Everybody who was invited to this meeting; members before their deputies. */
    @Transactional(readOnly = true)
    public Roll roll(MunicipalityId municipality, Meeting meeting) {
        return new Roll(store.of(municipality, meeting.id()), votingSeats(municipality, meeting));
    }

    /** How many have answered what, without looking at anybody. */
    @Transactional(readOnly = true)
    public Answers answers(MunicipalityId municipality, Meeting meeting) {
        return new Answers(store.answers(municipality, meeting.id()));
    }

    @Transactional(readOnly = true)
    public Optional<Invitee> find(MunicipalityId municipality, InviteeId id) {
        return store.find(municipality, id);
    }

    /** The invitations these people got to meetings that are not over at this moment, the next one first. */
    @Transactional(readOnly = true)
    public List<Invitee> ahead(MunicipalityId municipality, Collection<PersonId> persons, Instant now) {
        var ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        return ids.length == 0 ? List.of() : store.ahead(municipality, ids, now);
    }

    /** The names of these invitees and of whom they act for. */
    @Transactional(readOnly = true)
    public Names names(MunicipalityId municipality, Collection<Invitee> invitees) {
        var personIds = new HashSet<PersonId>();
        var organisationIds = new HashSet<OrganisationId>();
        for (var invitee : invitees) {
            invitee.person().ifPresent(personIds::add);
            invitee.organisation().ifPresent(organisationIds::add);
        }
        var personNames = new HashMap<PersonId, String>();
        for (Person person : people.byIds(municipality, personIds)) {
            personNames.put(person.id(), person.name());
        }
        var organisationNames = new HashMap<OrganisationId, String>();
        for (Organisation organisation : organisations.byIds(municipality, organisationIds)) {
            organisationNames.put(organisation.id(), organisation.name());
        }
        return new Names(personNames, organisationNames);
    }

    private int votingSeats(MunicipalityId municipality, Meeting meeting) {
        var day = meeting.details().day();
        if (day.isEmpty()) {
            return 0;
        }
        var votes = 0;
        for (var seat : seats.of(municipality, meeting.body(), day.get())) {
            if (seat.voting() && (seat.holder().isPresent() || !seat.deputies().isEmpty())) {
                votes++;
            }
        }
        return votes;
    }
}
