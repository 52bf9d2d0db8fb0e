/** Where everybody stands on the map, from visit to visit the same, and which names fit beside them. Pure Java. */
@NullMarked
package org.vorort.network.layout;

import org.jspecify.annotations.NullMarked;
