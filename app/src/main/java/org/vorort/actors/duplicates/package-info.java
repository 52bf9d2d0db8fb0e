/** Entries that may be the same: suggested with the reason, compared side by side, merged, and parted again. */
@NullMarked
package org.vorort.actors.duplicates;

import org.jspecify.annotations.NullMarked;
