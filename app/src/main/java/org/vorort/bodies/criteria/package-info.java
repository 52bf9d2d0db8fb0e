/** What the network check asks about bodies: appointments, agreements, working groups, who sits in them, and who stands in. */
@NullMarked
package org.vorort.bodies.criteria;

import org.jspecify.annotations.NullMarked;
