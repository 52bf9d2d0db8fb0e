/** Which row of a list is which entry of the directory, and what would change. Nothing here writes. */
@NullMarked
package org.vorort.actors.imports.plan;

import org.jspecify.annotations.NullMarked;
