/** What the town wants to reach and what is done for it: concepts with their goals, measures, and tasks. */
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
            "municipality :: sharing",
            "post",
            "post :: digests",
            "actors",
            "actors :: *",
            "bodies"
        })
package org.vorort.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
