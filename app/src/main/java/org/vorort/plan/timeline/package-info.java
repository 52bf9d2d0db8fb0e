/** The plan in time: measures and their milestones as a picture and as a table, and what clashes (domain.md 6.5, N6). */
@NullMarked
package org.vorort.plan.timeline;

import org.jspecify.annotations.NullMarked;
