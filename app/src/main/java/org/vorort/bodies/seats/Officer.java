package org.vorort.bodies.seats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.PersonId;
import org.vorort.bodies.procedure.Choosing;

/** Somebody who does something for a body. @param chosen how they came to it */
public record Officer(
        UUID id,
        OfficerKind kind,
        PersonId person,
        String personName,
        Choosing chosen,
        LocalDate from,
        Optional<LocalDate> until) {}
