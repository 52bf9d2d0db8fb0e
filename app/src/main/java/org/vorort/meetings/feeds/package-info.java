/** Calendars to subscribe to: a person's meetings and a body's, each at a secret address that can be renewed and closed. */
@NullMarked
package org.vorort.meetings.feeds;

import org.jspecify.annotations.NullMarked;
