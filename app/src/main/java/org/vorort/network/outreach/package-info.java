/** Whom the network wants to win, what for, and how far that has come (domain.md 6.5, N1). */
@NullMarked
@NamedInterface
package org.vorort.network.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
