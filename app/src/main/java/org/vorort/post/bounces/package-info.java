/** Addresses from which mail came back, so that whoever edits an address knows. */
@NamedInterface
@NullMarked
package org.vorort.post.bounces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
