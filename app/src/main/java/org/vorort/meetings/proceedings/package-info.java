/** The meeting itself: who is there, what comes of each item, votes and tasks; typed by several people at once, if need be. */
@NamedInterface
@NullMarked
package org.vorort.meetings.proceedings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
