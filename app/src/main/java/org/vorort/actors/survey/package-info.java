/** The office asks every organisation whom it works with; each answers for itself, by link or on paper. */
@NullMarked
@NamedInterface
package org.vorort.actors.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
