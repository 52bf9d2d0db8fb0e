/** What the network has recommended to the council, and what became of it. */
@NullMarked
package org.vorort.reports.council;

import org.jspecify.annotations.NullMarked;
