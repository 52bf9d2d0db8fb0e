/**
 * The signed-in home: what each person has to do, what waits, how the network stands and what the month brings. It owns no data;
 * every figure comes from the room that does.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "identity",
            "identity :: signin",
            "municipality",
            "municipality :: criteria",
            "municipality :: openwork",
            "actors",
            "bodies",
            "bodies :: appointments",
            "bodies :: seats",
            "plan :: measures",
            "plan :: picture",
            "plan :: tasks",
            "meetings",
            "meetings :: invitations",
            "meetings :: resolutions",
            "checkup"
        })
package org.vorort.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
