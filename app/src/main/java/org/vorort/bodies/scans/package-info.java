/** Signed letters of appointment as they were scanned: judged by content, kept in the database, for the office alone. */
@NullMarked
@NamedInterface("scans")
package org.vorort.bodies.scans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
