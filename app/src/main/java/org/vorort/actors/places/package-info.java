/** Places as pages: where things happen, apart from the organisations that answer for them. */
@NullMarked
package org.vorort.actors.places;

import org.jspecify.annotations.NullMarked;
