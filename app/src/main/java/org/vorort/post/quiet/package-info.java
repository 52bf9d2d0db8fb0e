/** Hours in which nobody gets mail: at night and on Sundays, unless a town wants it otherwise. */
@NullMarked
package org.vorort.post.quiet;

import org.jspecify.annotations.NullMarked;
