/** What people do in organisations, from when to when, and who stands in for them. */
@NamedInterface
@NullMarked
package org.vorort.actors.functions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
