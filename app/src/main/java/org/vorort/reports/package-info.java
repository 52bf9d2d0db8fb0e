/**
 * What politics gets to read: the fact sheet, the information paper, the yearly report, and what became of the
 * recommendations to the council (domain.md 6.3, S8). It counts nothing itself that another room counts already.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "shell",
            "identity",
            "municipality",
            "actors",
            "actors :: *",
            "bodies",
            "bodies :: *",
            "plan :: *",
            "meetings",
            "meetings :: *"
        })
package org.vorort.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
