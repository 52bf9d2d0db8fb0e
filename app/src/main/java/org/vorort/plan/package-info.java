/** What is to be done, by whom and until when: so far the tasks that meetings and the office hand out. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "shell",
            "identity",
            "municipality",
            "municipality :: openwork",
            "search",
            "municipality :: sharing",
            "post",
            "post :: digests",
            "actors",
            "actors :: *"
        })
package org.vorort.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
