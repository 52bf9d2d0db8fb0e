/** What waits for the office of a town. The rooms above know it and tell it here, so that the start page can say it. */
@NamedInterface
@NullMarked
package org.vorort.municipality.openwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
