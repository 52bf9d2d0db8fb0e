/**
 * What a network check asks: criteria that rooms contribute, one class each. Owned here because every room above a municipality
 * may have some; the room {@code checkup} shows them.
 */
@NullMarked
@NamedInterface
package org.vorort.municipality.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
