/** Goals adopted from another municipality's concept, by link, and reports about them back to it (domain.md 6.3, S2). */
@NullMarked
package org.vorort.plan.adoption;

import org.jspecify.annotations.NullMarked;
