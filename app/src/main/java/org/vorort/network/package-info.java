/**
 * The network as a whole: who is tied to whom as a graph, what that says and what would break, files of networks in and
 * out, and where everybody stands on the map.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "storage", "shell", "identity", "municipality", "actors", "actors :: *"})
package org.vorort.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
