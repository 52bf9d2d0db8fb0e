/** The first minutes: setting up an empty server in the browser, and the demonstration town. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "shell",
            "identity",
            "municipality",
            "municipality :: sharing",
            "actors",
            "actors :: *",
            "bodies",
            "bodies :: *",
            "plan :: *",
            "meetings",
            "meetings :: *",
            "network :: outreach"
        })
package org.vorort.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
