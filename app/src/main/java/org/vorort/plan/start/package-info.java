/** The guided start: twelve steps to a first concept, with goals and measures to choose from (domain.md 6.3, S3). */
@NullMarked
package org.vorort.plan.start;

import org.jspecify.annotations.NullMarked;
