/**
 * Tasks: who does what until when, and what became of it. Owners answer by a signed link, without an account: done, not
 * yet, or it cannot be done (domain.md 5.3, Beschlusskontrolle; 6.5, N3).
 */
@NullMarked
@NamedInterface
package org.vorort.plan.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
