/** Files of networks, in and out: GraphML, GML, Pajek and lists of edges, judged by content, never by name. Pure Java. */
@NullMarked
@NamedInterface
package org.vorort.network.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
