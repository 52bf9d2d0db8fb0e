/** Actor groups by fields of action: where somebody is, and where nobody is. */
@NamedInterface
@NullMarked
package org.vorort.actors.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
