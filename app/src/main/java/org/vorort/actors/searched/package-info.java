/** What of the directory is found by the search, and by whom. */
@NullMarked
package org.vorort.actors.searched;

import org.jspecify.annotations.NullMarked;
