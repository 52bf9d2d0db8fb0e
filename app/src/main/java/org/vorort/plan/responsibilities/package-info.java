/**
 * Responsibilities: who does what on which level, where nobody does, where two do, and where levels get in each other's way
 * (domain.md 6.3, S1). What other municipalities show is read beside the own rows and never copied.
 */
@NullMarked
@NamedInterface
package org.vorort.plan.responsibilities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
