/** The network on one day and a year before, as plain records that rules can be asked about. */
@NullMarked
package org.vorort.network.picture;

import org.jspecify.annotations.NullMarked;
