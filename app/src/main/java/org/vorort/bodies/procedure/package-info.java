/** The rules of procedure of a body as data: versions by date, quorum and majority as pure rules. */
@NamedInterface
@NullMarked
package org.vorort.bodies.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
