/** What the columns of a foreign list mean, and what its cells say. */
@NullMarked
package org.vorort.actors.imports.columns;

import org.jspecify.annotations.NullMarked;
