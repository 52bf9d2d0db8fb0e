/** Once a year everybody is asked: is this still right? One click answers, without an account. */
@NullMarked
package org.vorort.actors.upkeep;

import org.jspecify.annotations.NullMarked;
