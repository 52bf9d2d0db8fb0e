/**
 * The funding calendar: which post and project is paid by whom until when, what must be handed in when, and how much of the
 * posts is secured (domain.md 6.3, S5).
 */
@NullMarked
@NamedInterface
package org.vorort.plan.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
