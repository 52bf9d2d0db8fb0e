/** How somebody is reached: by mail, by letter or on the phone, and at which address. */
@NullMarked
@NamedInterface
package org.vorort.actors.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
