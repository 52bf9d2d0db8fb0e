/** The page of an organisation with everything that hangs on it, and the form that keeps it right. */
@NullMarked
package org.vorort.actors.organisations;

import org.jspecify.annotations.NullMarked;
