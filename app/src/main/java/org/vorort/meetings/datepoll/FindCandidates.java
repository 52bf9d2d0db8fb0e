package org.vorort.meetings.datepoll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.bodies.seats.Officers;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.invitations.GuestList;
import org.vorort.meetings.invitations.GuestList.Guest;
import org.vorort.meetings.invitations.Invitee.Role;
import org.vorort.shell.Formats;

/** Who can be asked which day suits: whoever would be invited, and those who stand in for them. */
@Component
class FindCandidates {

    /**
     * Somebody who can be asked.
     *
     * @param usual whether they are asked unless the office says otherwise: members, the deputy of a vacant seat, and who leads
     */
    record Candidate(Guest guest, String name, boolean usual) {}

    private static final Set<OfficerKind> LEADING =
            EnumSet.of(OfficerKind.CHAIR, OfficerKind.DEPUTY_CHAIR, OfficerKind.SPEAKER);

    private final GuestList guestList;
    private final Officers officers;
    private final People people;
    private final Clock clock;

    FindCandidates(GuestList guestList, Officers officers, People people, Clock clock) {
        this.guestList = guestList;
        this.officers = officers;
        this.people = people;
        this.clock = clock;
    }

    /** Everybody once: members first, then whoever stands in, then advisers and guests. */
    List<Candidate> of(MunicipalityId municipality, Meeting meeting) {
        var invited = guestList.of(municipality, meeting);
        var known = new HashSet<PersonId>();
        invited.forEach(guest -> known.add(guest.person()));
        var deputies = new ArrayList<Guest>();
        for (var guest : invited) {
            guest.seat()
                    .ifPresent(seat -> guestList.deputies(municipality, meeting, seat).stream()
                            .filter(deputy -> known.add(deputy.person()))
                            .forEach(deputies::add));
        }
        var leading = leading(municipality, meeting);
        var names = names(municipality, known);
        var candidates = new ArrayList<Candidate>();
        for (var guest : invited) {
            var usual = guest.role() == Role.MEMBER || guest.role() == Role.DEPUTY;
            add(candidates, guest, names, usual || leading.contains(guest.person()));
        }
        deputies.forEach(deputy -> add(candidates, deputy, names, leading.contains(deputy.person())));
        return candidates;
    }

    private static void add(List<Candidate> candidates, Guest guest, Map<PersonId, String> names, boolean usual) {
        if (names.containsKey(guest.person())) {
            candidates.add(new Candidate(guest, names.get(guest.person()), usual));
        }
    }

    private Set<PersonId> leading(MunicipalityId municipality, Meeting meeting) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return officers.of(municipality, meeting.body(), today).stream()
                .filter(officer -> LEADING.contains(officer.kind()))
                .map(officer -> officer.person())
                .collect(Collectors.toSet());
    }

    private Map<PersonId, String> names(MunicipalityId municipality, Set<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        for (Person person : people.byIds(municipality, ids)) {
            names.put(person.id(), person.name());
        }
        return names;
    }
}
