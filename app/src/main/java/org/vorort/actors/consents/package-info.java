/** Who agreed to what, when and how. */
@NamedInterface
@NullMarked
package org.vorort.actors.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
