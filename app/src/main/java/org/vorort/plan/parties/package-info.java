/** Who is meant: an organisation or person of the directory, found by what somebody typed, or free words. */
@NamedInterface
@NullMarked
package org.vorort.plan.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
