/** The component page: every part of the frame in use, with invented content. */
@NullMarked
package org.vorort.shell.styleguide;

import org.jspecify.annotations.NullMarked;
