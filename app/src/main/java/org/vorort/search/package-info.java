/**
 * One box over everything somebody may see. The rooms above say what their things are called and who may read them; this
 * room finds them again, in every form of a word, and never tells anybody of what is not theirs to read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage", "shell", "identity", "municipality"})
package org.vorort.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
