/** The word lists of the directory: groups, fields of action, levels, languages, target groups. */
@NullMarked
package org.vorort.actors.catalogues;

import org.jspecify.annotations.NullMarked;
