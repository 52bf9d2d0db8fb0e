/** Tests of reading single cells. */
@NullMarked
package org.vorort.actors.cells;

import org.jspecify.annotations.NullMarked;
