package org.vorort.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;

/** Minutes as they were sent round. @param objectionsUntil until when one may object, the day included */
record Version(int number, MinutesText text, String madeBy, Instant madeAt, LocalDate objectionsUntil) {}
