/** Forms of bodies ready to use: purpose, rules of procedure and seats, as practice has found them (domain.md 2.4). */
@NamedInterface
@NullMarked
package org.vorort.bodies.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
