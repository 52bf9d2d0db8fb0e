/** What of meetings is found by the search, and by whom. */
@NullMarked
package org.vorort.meetings.searched;

import org.jspecify.annotations.NullMarked;
