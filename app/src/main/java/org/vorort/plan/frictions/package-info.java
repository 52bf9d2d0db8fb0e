/** Friction points: where levels get in each other's way, until it is settled (domain.md 6.3, S1). */
@NullMarked
@NamedInterface
package org.vorort.plan.frictions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
