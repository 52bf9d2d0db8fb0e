/**
 * What leaves the house: mail and printed letters, each kept in an outbox from the moment it is written, with everything
 * that became of it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "shell",
            "identity",
            "municipality",
            "municipality :: openwork",
            "municipality :: sharing"
        })
package org.vorort.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
