/** Actor groups by fields of action: where somebody is, and where nobody is. */
@NullMarked
package org.vorort.actors.matrix;

import org.jspecify.annotations.NullMarked;
