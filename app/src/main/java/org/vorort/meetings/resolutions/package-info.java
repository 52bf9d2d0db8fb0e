/** The resolution register: what was resolved, who carries it out, and what the council made of it (domain.md 5.3). */
@NamedInterface
@NullMarked
package org.vorort.meetings.resolutions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
