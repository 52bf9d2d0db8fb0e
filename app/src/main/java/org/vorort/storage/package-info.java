/**
 * The database under all rooms: opened or joined, migrated, and locked to one municipality per transaction by row-level
 * security.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.vorort.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
