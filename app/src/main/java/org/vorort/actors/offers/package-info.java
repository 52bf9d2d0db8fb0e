/** What organisations offer, for whom and in which languages. */
@NamedInterface
@NullMarked
package org.vorort.actors.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
