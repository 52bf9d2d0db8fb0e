/** The rules of procedure to read, change and print: every version, and the text made of it. */
@NullMarked
package org.vorort.bodies.regulations;

import org.jspecify.annotations.NullMarked;
