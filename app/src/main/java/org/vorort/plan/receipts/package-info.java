/**
 * What was spent of a funding in a year, and the report of its use: what was done, the figures in the order of the finance plan, and
 * the list of receipts (domain.md 7.4, after ANBest-P).
 */
@NullMarked
@NamedInterface
package org.vorort.plan.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
