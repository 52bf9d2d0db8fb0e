/** The appointment as an act: proposed, written, answered, ended with thanks. */
@NamedInterface
@NullMarked
package org.vorort.bodies.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
