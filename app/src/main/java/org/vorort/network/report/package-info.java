/** The network report: one paper for the steering group and the head of the town, with everything the network says. */
@NullMarked
package org.vorort.network.report;

import org.jspecify.annotations.NullMarked;
