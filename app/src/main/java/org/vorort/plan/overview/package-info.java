/** The plan to look at: concepts with their goals and measures, one by one and as lists, on the screen and on paper. */
@NullMarked
package org.vorort.plan.overview;

import org.jspecify.annotations.NullMarked;
