/** A report as a list of parts, and what it is written down by: a page, paper, a file to go on writing in. */
@NullMarked
package org.vorort.reports.document;

import org.jspecify.annotations.NullMarked;
