/** What the audit trail says about municipalities, in words. */
@NullMarked
package org.vorort.municipality.trail;

import org.jspecify.annotations.NullMarked;
