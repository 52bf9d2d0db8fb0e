/** What the network check asks about meetings: invitations and minutes, what everybody may read, and what the council made of it. */
@NullMarked
package org.vorort.meetings.criteria;

import org.jspecify.annotations.NullMarked;
