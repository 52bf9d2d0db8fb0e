/** The passages that reports share, such as how the measures stand, put into words once. */
@NullMarked
package org.vorort.reports.sections;

import org.jspecify.annotations.NullMarked;
