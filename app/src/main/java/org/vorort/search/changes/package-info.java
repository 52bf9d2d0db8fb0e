/** What was written in the rooms since an index last looked. */
@NullMarked
package org.vorort.search.changes;

import org.jspecify.annotations.NullMarked;
