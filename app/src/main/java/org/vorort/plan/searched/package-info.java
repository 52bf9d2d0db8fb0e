/** Concepts, goals and measures as the search finds them. */
@NullMarked
package org.vorort.plan.searched;

import org.jspecify.annotations.NullMarked;
