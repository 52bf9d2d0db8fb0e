/** What the office does with access and sees of the trail. */
@NullMarked
package org.vorort.identity.office;

import org.jspecify.annotations.NullMarked;
