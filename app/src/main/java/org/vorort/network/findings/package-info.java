/** What the network's structure means for those who look after it: in sentences, with a reason and a next step. */
@NullMarked
package org.vorort.network.findings;

import org.jspecify.annotations.NullMarked;
