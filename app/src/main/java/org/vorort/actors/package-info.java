/**
 * Who takes part: organisations, their places and offers, persons and their functions; found, kept fresh, and brought in
 * from any list. Nothing here is public without consent.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "shell",
            "identity",
            "municipality",
            "municipality :: criteria",
            "municipality :: openwork",
            "search",
            "post",
            "post :: bounces",
            "post :: digests"
        })
package org.vorort.actors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
