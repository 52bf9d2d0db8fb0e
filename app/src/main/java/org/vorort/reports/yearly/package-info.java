/** The report on a year. */
@NullMarked
package org.vorort.reports.yearly;

import org.jspecify.annotations.NullMarked;
