/**
 * The network check: every line of the deck's slides on success, on the neighbourhood and on risks, held against what the town
 * does, with evidence, a reason and one next step. No total score: a network is not a school.
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
            "actors"
        })
package org.vorort.checkup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
