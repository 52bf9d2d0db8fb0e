/** What organisations offer, for whom and in which languages. */
@NullMarked
package org.vorort.actors.offers;

import org.jspecify.annotations.NullMarked;
