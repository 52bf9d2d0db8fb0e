/** What the audit trail says about the directory, in words. */
@NullMarked
package org.vorort.actors.trail;

import org.jspecify.annotations.NullMarked;
