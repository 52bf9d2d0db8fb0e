/** The map of the network: as a picture, a table and a matrix, on the screen and on paper. */
@NullMarked
package org.vorort.network.map;

import org.jspecify.annotations.NullMarked;
