/** What the network check asks about goals, measures, responsibilities and money. */
@NullMarked
package org.vorort.plan.criteria;

import org.jspecify.annotations.NullMarked;
