/** What rooms above the directory keep about its persons, so that they can be asked and told. */
@NamedInterface
@NullMarked
package org.vorort.actors.traces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
