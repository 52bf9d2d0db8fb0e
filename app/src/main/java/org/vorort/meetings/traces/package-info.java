/** What meetings keep about persons: told, erased, and moved when two entries become one. */
@NullMarked
package org.vorort.meetings.traces;

import org.jspecify.annotations.NullMarked;
