/** The pages of bodies: the list, one body with everything about it, its change and its end. */
@NullMarked
package org.vorort.bodies.overview;

import org.jspecify.annotations.NullMarked;
