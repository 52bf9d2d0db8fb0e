/** A bad example: the kernel calls up, and two features of a room call each other in a circle. */
@NullMarked
package org.vorort.house.bad.ladder;

import org.jspecify.annotations.NullMarked;
