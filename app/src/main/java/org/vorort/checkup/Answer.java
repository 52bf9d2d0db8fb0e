package org.vorort.checkup;

import java.time.LocalDate;

/** What somebody answered. @param reason why; always there */
public record Answer(CheckState state, String reason, LocalDate on, String by) {}
