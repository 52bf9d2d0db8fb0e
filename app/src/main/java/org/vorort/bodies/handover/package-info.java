/** What somebody has to know who takes over: a sheet for every person who holds a seat, an office or a function. */
@NamedInterface
@NullMarked
package org.vorort.bodies.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
