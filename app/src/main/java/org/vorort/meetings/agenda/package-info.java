/** What is on the agenda, in which order, for how long; and what comes onto it by itself. */
@NamedInterface
@NullMarked
package org.vorort.meetings.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
