/** All figures of the reports, read once and for a span of time, so that every report says the same. */
@NullMarked
package org.vorort.reports.figures;

import org.jspecify.annotations.NullMarked;
