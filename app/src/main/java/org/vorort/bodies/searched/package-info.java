/** What of bodies is found by the search, and by whom. */
@NullMarked
package org.vorort.bodies.searched;

import org.jspecify.annotations.NullMarked;
