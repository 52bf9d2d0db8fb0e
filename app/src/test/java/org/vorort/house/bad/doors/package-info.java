/** A bad example: a door that nobody goes through, and an interface with one implementation. */
@NullMarked
package org.vorort.house.bad.doors;

import org.jspecify.annotations.NullMarked;
