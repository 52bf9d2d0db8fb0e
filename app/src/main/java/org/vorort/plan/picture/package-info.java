/** The plan as a whole, read once: concepts, goals, measures, money and names together, for pages and reports. */
@NullMarked
@NamedInterface
package org.vorort.plan.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
