/** Lists that come from outside: looked at, mapped, previewed, and taken over in one go. */
@NullMarked
@NamedInterface
package org.vorort.actors.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
