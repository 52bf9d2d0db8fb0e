/** How organisations work together: what is said about it, and the ties that follow from what is said. */
@NamedInterface
@NullMarked
package org.vorort.actors.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
