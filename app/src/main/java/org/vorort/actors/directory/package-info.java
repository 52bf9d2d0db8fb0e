/** The list of organisations: found, filtered, sorted, changed together, kept as a view, taken along as a file. */
@NullMarked
package org.vorort.actors.directory;

import org.jspecify.annotations.NullMarked;
