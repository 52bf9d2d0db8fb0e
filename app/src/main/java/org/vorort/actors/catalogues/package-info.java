/** The word lists of the directory: groups, fields of action, levels, languages, target groups. */
@NamedInterface
@NullMarked
package org.vorort.actors.catalogues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
