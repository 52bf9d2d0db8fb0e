/** The lists the demonstration is made of. */
@NullMarked
package org.vorort.setup.lists;

import org.jspecify.annotations.NullMarked;
