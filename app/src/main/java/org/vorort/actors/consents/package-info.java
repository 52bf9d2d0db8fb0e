/** Who agreed to what, when and how. */
@NullMarked
package org.vorort.actors.consents;

import org.jspecify.annotations.NullMarked;
