/**
 * What comes back: the mailbox is read, undeliverable mail and the answers of calendars find their message or meeting, and
 * everything else stays where it is. What became of each mail stands in the inbox log.
 */
@NullMarked
package org.vorort.post.mailbox;

import org.jspecify.annotations.NullMarked;
