/** Lists taken along as files: exactly what is shown, in a form that can be read in again. */
@NullMarked
package org.vorort.actors.exports;

import org.jspecify.annotations.NullMarked;
