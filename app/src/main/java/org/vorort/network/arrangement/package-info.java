/** Where everybody stands on a map: who works together stands together, nobody covers another. Pure. */
@NullMarked
package org.vorort.network.arrangement;

import org.jspecify.annotations.NullMarked;
