/** Networks that come into a town as files, and its own network as a file for other programs. */
@NullMarked
package org.vorort.network.exchange;

import org.jspecify.annotations.NullMarked;
