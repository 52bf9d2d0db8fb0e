/**
 * What towns and counties show each other, by invitation and never by inheritance. {@link Sharings#read} is the only way to
 * another municipality's rows.
 */
@NamedInterface
@NullMarked
package org.vorort.municipality.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
