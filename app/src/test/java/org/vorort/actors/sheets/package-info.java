/** Tests of reading and writing lists. */
@NullMarked
package org.vorort.actors.sheets;

import org.jspecify.annotations.NullMarked;
