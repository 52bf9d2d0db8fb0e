/** What would be missing if an organisation or a person left, who could step in, and what is to be handed over. */
@NullMarked
package org.vorort.network.leaving;

import org.jspecify.annotations.NullMarked;
