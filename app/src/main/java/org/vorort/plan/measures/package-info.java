/**
 * Measures: what is done to reach the goals, by whom, until when, for whom and with what money; and how it stands
 * (domain.md 6.1, Z1; 6.5, N6).
 */
@NullMarked
@NamedInterface
package org.vorort.plan.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
