/** What lies on the table on paper: the agenda, and the list of who is there. */
@NullMarked
package org.vorort.meetings.handouts;

import org.jspecify.annotations.NullMarked;
