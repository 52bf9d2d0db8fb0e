/**
 * Meetings of bodies: planned, prepared, invited to, held, minuted, and what was resolved in them (domain.md 6.5, N3).
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
            "actors :: *",
            "bodies",
            "bodies :: *",
            "plan :: *"
        })
package org.vorort.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
