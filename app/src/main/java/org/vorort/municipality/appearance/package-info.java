/** What a town shows of itself: the languages it writes in and its coat of arms. Pure Java. */
@NullMarked
package org.vorort.municipality.appearance;

import org.jspecify.annotations.NullMarked;
