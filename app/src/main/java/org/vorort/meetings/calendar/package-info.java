/** Meetings as calendar programs read them (RFC 5545, RFC 5546), and as feeds to subscribe to. */
@NullMarked
package org.vorort.meetings.calendar;

import org.jspecify.annotations.NullMarked;
