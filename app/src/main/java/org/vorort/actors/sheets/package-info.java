/** Any contact list a town hands over becomes a neutral table of raw text, and tables leave again safely. Pure Java. */
@NullMarked
@NamedInterface
package org.vorort.actors.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
