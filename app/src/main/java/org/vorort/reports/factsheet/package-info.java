/** The fact sheet: how the network stands, for the mayor and the council, on one page. */
@NullMarked
package org.vorort.reports.factsheet;

import org.jspecify.annotations.NullMarked;
