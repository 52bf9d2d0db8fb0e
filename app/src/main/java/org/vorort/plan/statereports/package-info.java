/**
 * How measures stand: asked for half-yearly by a signed link, answered without an account, or typed in by the office
 * (domain.md 6.1, Z1).
 */
@NullMarked
package org.vorort.plan.statereports;

import org.jspecify.annotations.NullMarked;
