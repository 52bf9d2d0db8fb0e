/** Networks as plain arrays, and the questions asked of them: what hangs together, who is in between, what breaks. Pure Java. */
@NullMarked
@NamedInterface
package org.vorort.network.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
