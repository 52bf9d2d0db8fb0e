/** The outbox on the screen: what left the house, what became of it, and what is printed to be handed over. */
@NullMarked
package org.vorort.post.outbox;

import org.jspecify.annotations.NullMarked;
