/** Task areas: what has to be done again and again, and the levels on which somebody may be responsible for it. */
@NullMarked
@NamedInterface
package org.vorort.plan.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
