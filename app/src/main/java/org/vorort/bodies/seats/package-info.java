/** Who has a seat in a body, who stands in, and who chairs it. */
@NamedInterface
@NullMarked
package org.vorort.bodies.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
