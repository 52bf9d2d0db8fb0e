/** Lists taken along as files: exactly what is shown, in a form that can be read in again. */
@NamedInterface
@NullMarked
package org.vorort.actors.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
