/** What the network check asks about those who take part. */
@NullMarked
package org.vorort.actors.criteria;

import org.jspecify.annotations.NullMarked;
