/** The list of meetings, and the page of one: how far it is and what comes next. */
@NullMarked
package org.vorort.meetings.overview;

import org.jspecify.annotations.NullMarked;
