/** The minutes: written from what was kept in the meeting, sent round, objected to, corrected, approved, released. */
@NullMarked
package org.vorort.meetings.minutes;

import org.jspecify.annotations.NullMarked;
