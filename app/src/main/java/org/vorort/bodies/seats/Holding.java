package org.vorort.bodies.seats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;

/**
 * Somebody on a seat, or standing in for whoever is.
 *
 * @param organisation for whom they sit there; absent for those who speak for themselves
 * @param until the last day; absent where there is no end
 */
public record Holding(
        UUID appointment,
        PersonId person,
        String personName,
        Optional<OrganisationId> organisation,
        String organisationName,
        LocalDate from,
        Optional<LocalDate> until) {}
