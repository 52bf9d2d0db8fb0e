/** Planning a meeting: day, hours, place; moved, called off. */
@NullMarked
package org.vorort.meetings.planning;

import org.jspecify.annotations.NullMarked;
