/** What the demonstration's town and county plan: goals, measures, responsibilities, money. */
@NullMarked
package org.vorort.setup.planned;

import org.jspecify.annotations.NullMarked;
