/** Whom the network wants to win, what for, and how far that has come (domain.md 6.5, N1). */
@NullMarked
package org.vorort.network.outreach;

import org.jspecify.annotations.NullMarked;
