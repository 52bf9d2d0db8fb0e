/**
 * Towns and counties: who they are, how they present themselves, what they can build on. Towns and counties are equals; a
 * county is the parent of its towns on the map, not in rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage", "shell", "identity"})
package org.vorort.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
