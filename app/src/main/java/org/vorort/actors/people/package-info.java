/** People as pages: found, shown, entered, changed, and erased with everything that is known about them. */
@NullMarked
package org.vorort.actors.people;

import org.jspecify.annotations.NullMarked;
