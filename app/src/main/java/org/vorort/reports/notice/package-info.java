/** The information paper with which the council is told how the network stands. */
@NullMarked
package org.vorort.reports.notice;

import org.jspecify.annotations.NullMarked;
