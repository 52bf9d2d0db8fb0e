/** The house: it opens the door and puts the rooms together. Nothing of the domain lives here. */
@NullMarked
package org.vorort;

import org.jspecify.annotations.NullMarked;
