/** What rooms above have noticed about organisations and persons, for their pages. */
@NamedInterface
@NullMarked
package org.vorort.actors.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
