package org.vorort.meetings.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.bodies.seats.Holding;
import org.vorort.bodies.seats.Officers;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.SeatKind;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.invitations.Invitee.Role;
import org.vorort.shell.Formats;

/**
 * Who is to be invited to a meeting: whoever holds a seat on its day, the first deputy of a seat that is vacant, and officers
 * without a seat, such as whoever writes the minutes. Nobody is invited twice.
 */
@Component
public class GuestList {

    /** Somebody to be invited. */
    public record Guest(
            PersonId person, Optional<UUID> seat, Optional<OrganisationId> organisation, Role role, boolean voting) {

        /** Somebody who sits in no body. */
        static Guest of(PersonId person) {
            return new Guest(person, Optional.empty(), Optional.empty(), Role.GUEST, false);
        }
    }

    private final Seats seats;
    private final Officers officers;
    private final Clock clock;

    GuestList(Seats seats, Officers officers, Clock clock) {
        this.seats = seats;
        this.officers = officers;
        this.clock = clock;
    }

    public List<Guest> of(MunicipalityId municipality, Meeting meeting) {
        var guests = new ArrayList<Guest>();
        var known = new HashSet<PersonId>();
        for (var seat : seats(municipality, meeting)) {
            guest(seat).filter(guest -> known.add(guest.person())).ifPresent(guests::add);
        }
        for (var officer : officers.of(municipality, meeting.body(), day(meeting))) {
            if (known.add(officer.person())) {
                guests.add(Guest.of(officer.person()));
            }
        }
        return guests;
    }

    /** Whoever may be asked to stand in on this seat, in the order in which they are asked. */
    public List<Guest> deputies(MunicipalityId municipality, Meeting meeting, UUID seat) {
        var deputies = new ArrayList<Guest>();
        for (var one : seats(municipality, meeting)) {
            if (one.id().equals(seat)) {
                one.deputies().forEach(deputy -> deputies.add(guest(one, deputy, Role.DEPUTY)));
            }
        }
        return deputies;
    }

    private List<Seat> seats(MunicipalityId municipality, Meeting meeting) {
        return seats.of(municipality, meeting.body(), day(meeting));
    }

    private LocalDate day(Meeting meeting) {
        return meeting.details().day().orElseGet(() -> LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    private static Optional<Guest> guest(Seat seat) {
        var role = switch (seat.kind()) {
            case MEMBER -> Role.MEMBER;
            case ADVISER -> Role.ADVISER;
            case GUEST -> Role.GUEST;
        };
        return seat.holder()
                .map(holder -> guest(seat, holder, role))
                .or(() -> seat.deputies().stream().findFirst().map(deputy -> guest(seat, deputy, Role.DEPUTY)));
    }

    private static Guest guest(Seat seat, Holding holding, Role role) {
        var voting = seat.voting() && seat.kind() == SeatKind.MEMBER;
        return new Guest(holding.person(), Optional.of(seat.id()), holding.organisation(), role, voting);
    }
}
