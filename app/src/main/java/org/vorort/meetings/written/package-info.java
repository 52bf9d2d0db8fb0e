/** Resolutions without a meeting: members are asked in writing, or somebody decides alone because it cannot wait. */
@NamedInterface
@NullMarked
package org.vorort.meetings.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
