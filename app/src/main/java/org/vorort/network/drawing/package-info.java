/** The picture of a network: a list of marks with a meaning, and the pens that draw them on a page or on paper. Pure. */
@NullMarked
package org.vorort.network.drawing;

import org.jspecify.annotations.NullMarked;
