/**
 * Where people decide together: steering groups, networks, working groups, councils; their rules of procedure as data, who
 * has a seat there, who was appointed by whom and until when, and what a successor has to know.
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
            "post :: digests",
            "actors",
            "actors :: *"
        })
package org.vorort.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
