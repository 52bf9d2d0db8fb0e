/** The minutes: written from what was kept in the meeting, sent round, objected to, corrected, approved, released. */
@NamedInterface
@NullMarked
package org.vorort.meetings.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
