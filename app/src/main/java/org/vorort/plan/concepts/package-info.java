/**
 * Concepts and their goals: what the town wants to reach, for whom, by when, and how one will see it (domain.md 6.1, Z1 and
 * Z3; 5.3, Integrationskonzept).
 */
@NullMarked
@NamedInterface
package org.vorort.plan.concepts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
