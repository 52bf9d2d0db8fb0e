/** Who has been missing for long: a reason to ring up and ask, never a ranking. */
@NullMarked
package org.vorort.meetings.absences;

import org.jspecify.annotations.NullMarked;
