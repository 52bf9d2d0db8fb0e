/** What is secured beyond the end of the year, what ends soon, and the calendar of it all; the office is warned in time. */
@NullMarked
package org.vorort.plan.secured;

import org.jspecify.annotations.NullMarked;
