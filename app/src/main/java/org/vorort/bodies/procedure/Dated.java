package org.vorort.bodies.procedure;

import java.time.LocalDate;

/** A version of the rules and the day from which it holds; it holds until the day before the next one. */
public record Dated(LocalDate validFrom, RulesOfProcedure rules) {}
